'use client';

import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useTRPC } from '#api/client.ts';

type Props = { readonly courseSlug: string; readonly exerciseId: string; readonly hash: string };

/** Draws the page anew when an author has saved the exercise. What stands in the editor stays. */
export function FollowVersion({ courseSlug, exerciseId, hash }: Props) {
  const router = useRouter();
  const onData = ({ data }: { readonly data: { readonly hash: string | null } }) => {
    if (data.hash !== null && data.hash !== hash) router.refresh();
  };
  useSubscription(useTRPC().exercise.watchVersion.subscriptionOptions({ courseSlug, exerciseId }, { onData }));
  return null;
}
