'use client';

import { useMutation } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';

export type CheckedExercise = Outputs['check']['open'];

/** An exercise and its proof, followed live: when it is checked, and in development when an author saves it. */
export function useCheck(courseSlug: string, first: CheckedExercise) {
  const [shown, setShown] = useState(first);
  const place = { courseSlug, exerciseId: first.exercise.id };
  useSubscription(useTRPC().check.watch.subscriptionOptions(place, { onData: ({ data }) => setShown(data) }));
  return shown;
}

/** Asks for checks. `asking` until the server has taken note; from then on the followed state says "checking". */
export function useAskForChecks(courseSlug: string) {
  const { mutate, isPending, isError } = useMutation(useTRPC().check.request.mutationOptions());
  return { ask: (exerciseIds: readonly string[]) => mutate({ courseSlug, exerciseIds: [...exerciseIds] }), asking: isPending, failed: isError };
}
