'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import type { Snapshot } from '#features/verdict/result.ts';
import type { Refusal } from './refusal-text.tsx';

type Work = { readonly assignmentExerciseId: string; readonly latest: Snapshot | null; readonly onAnswer: () => void };

/** The submission that the page shows, followed live until it is graded. It begins with the latest, so a reload loses nothing. */
export function useSubmission({ assignmentExerciseId, latest, onAnswer }: Work) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [shownId, setShownId] = useState(latest?.id ?? null);
  const [chosen, setChosen] = useState(false);
  const [followed, setFollowed] = useState(latest);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isFollowed = followed?.id === shownId;
  const show = (submissionId: string, isChosen: boolean) => {
    setShownId(submissionId);
    setChosen(isChosen);
  };
  const mutation = useMutation(
    trpc.submission.submit.mutationOptions({
      onSuccess: (result) => {
        onAnswer();
        setRefusal(result.ok ? null : result.refusal);
        if (result.ok) show(result.submissionId, false);
      },
    }),
  );
  const refreshAttempts = () => void queries.invalidateQueries(trpc.submission.list.queryFilter({ assignmentExerciseId }));

  useSubscription(
    trpc.submission.watch.subscriptionOptions(
      { submissionId: shownId ?? '' },
      {
        enabled: shownId !== null && !(isFollowed && isFinal(followed)),
        onData: ({ data }) => {
          setFollowed(data);
          refreshAttempts();
        },
      },
    ),
  );
  return {
    snapshot: isFollowed ? followed : null,
    /** Whether it was chosen from the list of attempts: its code may then be another than the editor's. */
    chosen,
    submitting: mutation.isPending,
    problem: problemOf(mutation.error),
    /** Why the last submission was not taken, or null. */
    refusal,
    /** After how long it may be tried again, where it came too soon. */
    retryAfterSeconds: mutation.error?.data?.retryAfterSeconds ?? null,
    submit: (source: string) => mutation.mutate({ assignmentExerciseId, source }),
    show: (submissionId: string) => show(submissionId, true),
  };
}

/** Why the machinery did not take the last submission, or null. */
function problemOf(error: { readonly data?: { readonly code: string } | null | undefined } | null): 'submitFailed' | 'tooSoon' | 'databaseAway' | null {
  if (error === null) return null;
  if (error.data?.code === 'TOO_MANY_REQUESTS') return 'tooSoon';
  return error.data?.code === 'SERVICE_UNAVAILABLE' ? 'databaseAway' : 'submitFailed';
}

const isFinal = (snapshot: Snapshot | null): boolean => snapshot?.phase === 'done' || snapshot?.phase === 'withheld' || snapshot?.phase === 'not_graded';
