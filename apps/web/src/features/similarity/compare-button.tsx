'use client';

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '#api/client.ts';

type Props = { readonly courseSlug: string; readonly exercise: { readonly id: string; readonly title: string } };

/** Asks for a comparison and goes to its page. */
export function CompareButton({ courseSlug, exercise }: Props) {
  const t = useTranslations('similarity');
  const router = useRouter();
  const { mutate, isPending, isError } = useMutation(
    useTRPC().similarity.request.mutationOptions({ onSuccess: ({ reportId }) => router.push(`/courses/${courseSlug}/staff/similarity/${reportId}`) }),
  );
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isPending}
        aria-label={t('compareOf', { exercise: exercise.title })}
        onClick={() => mutate({ courseSlug, assignmentExerciseId: exercise.id })}
      >
        {t('compare')}
      </Button>
      {isError && <p role="alert">{t('failed')}</p>}
    </>
  );
}
