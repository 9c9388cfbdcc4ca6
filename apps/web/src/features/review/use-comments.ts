'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTRPC } from '#api/client.ts';

type Place = { readonly courseSlug: string; readonly submissionId: string };

/** Writes, changes and removes remarks; the page is then drawn anew with what is stored. */
export function useComments({ courseSlug, submissionId }: Place) {
  const router = useRouter();
  const { review } = useTRPC();
  const refreshing = { onSuccess: () => router.refresh() };
  const write = useMutation(review.comment.mutationOptions(refreshing));
  const edit = useMutation(review.editComment.mutationOptions(refreshing));
  const remove = useMutation(review.deleteComment.mutationOptions(refreshing));
  return {
    failed: write.isError || edit.isError || remove.isError,
    write: (line: number, body: string) => write.mutateAsync({ courseSlug, submissionId, line, body }),
    edit: (commentId: string, body: string) => edit.mutateAsync({ courseSlug, commentId, body }),
    remove: (commentId: string) => remove.mutate({ courseSlug, commentId }),
  };
}
