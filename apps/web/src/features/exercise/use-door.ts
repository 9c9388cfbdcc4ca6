'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC, type Outputs } from '#api/client.ts';

/** What the exercise takes now; asked again after every attempt, and now and then because time passes. */
export function useDoor(assignmentExerciseId: string, first: Outputs['exercise']['door']) {
  const options = useTRPC().exercise.door.queryOptions({ assignmentExerciseId }, { initialData: first, refetchInterval: 60_000 });
  const queries = useQueryClient();
  const { data } = useQuery(options);
  return { door: data, refresh: () => void queries.invalidateQueries({ queryKey: options.queryKey }) };
}
