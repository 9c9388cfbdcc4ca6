'use client';

import { Button, Group, NumberInput, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import type { Place } from './grade-grid.tsx';
import styles from './gradebook.module.css';

type Props = { readonly courseSlug: string; readonly place: Place; readonly explained: Outputs['gradebook']['explain'] };

/** Points by hand, with the reason that the student reads. */
export function GiveForm({ courseSlug, place, explained: { grade, given } }: Props) {
  const t = useTranslations('gradebook');
  const [points, setPoints] = useState<number | string>(given?.points ?? grade.points ?? '');
  const [comment, setComment] = useState(given?.comment ?? '');
  const { give, withdraw, problem, busy } = useGiving(courseSlug, place);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (typeof points === 'number') give({ points, comment });
      }}
    >
      <h3 className={styles['heading']}>{t('byHand')}</h3>
      <NumberInput size="xs" label={t('points')} min={0} max={grade.maxPoints} decimalScale={2} value={points} onChange={setPoints} required withAsterisk={false} />
      <Textarea size="xs" label={t('comment')} description={t('commentNote')} autosize minRows={2} value={comment} onChange={({ currentTarget }) => setComment(currentTarget.value)} required withAsterisk={false} />
      {problem && (
        <p role="alert" className={styles['problem']}>
          {t(problem, { maxPoints: grade.maxPoints })}
        </p>
      )}
      <Group gap="xs">
        <Button type="submit" size="xs" loading={busy}>
          {t('give')}
        </Button>
        {given && (
          <Button size="xs" variant="default" loading={busy} onClick={withdraw}>
            {t('withdraw')}
          </Button>
        )}
      </Group>
    </form>
  );
}

function useGiving(courseSlug: string, place: Place) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<'aboveMaximum' | 'giveFailed' | null>(null);
  const onError = () => setProblem('giveFailed');
  const onChanged = async () => {
    setProblem(null);
    await queries.invalidateQueries(trpc.gradebook.explain.queryFilter({ courseSlug, ...place }));
    router.refresh();
  };
  const giving = useMutation(trpc.gradebook.give.mutationOptions({ onSuccess: ({ ok }) => (ok ? onChanged() : setProblem('aboveMaximum')), onError }));
  const withdrawing = useMutation(trpc.gradebook.withdraw.mutationOptions({ onSuccess: onChanged, onError }));
  return {
    problem,
    busy: giving.isPending || withdrawing.isPending,
    give: (gift: { readonly points: number; readonly comment: string }) => giving.mutate({ courseSlug, ...place, ...gift }),
    withdraw: () => withdrawing.mutate({ courseSlug, ...place }),
  };
}
