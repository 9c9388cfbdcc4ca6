'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTRPC } from '#api/client.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { DraftState, StoredDraft } from './draft-state.ts';
import { localDraft } from './local-draft.ts';

type Work = { readonly userId: string; readonly assignmentExerciseId: string; readonly stored: StoredDraft };

/** The code of an exercise, kept. */
export function useDraft({ userId, assignmentExerciseId, stored }: Work): { readonly draft: DraftState; readonly keeper: DraftKeeper } {
  const { mutateAsync } = useMutation(useTRPC().draft.save.mutationOptions());
  const [keeper] = useState(
    () =>
      new DraftKeeper(stored, {
        save: (draft) => mutateAsync({ assignmentExerciseId, ...draft }),
        local: localDraft(`nabla:draft:${userId}:${assignmentExerciseId}`),
      }),
  );
  useEffect(() => {
    keeper.open();
    return () => keeper.close();
  }, [keeper]);
  return { draft: useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state), keeper };
}
