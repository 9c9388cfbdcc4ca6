'use client';

import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './attempt-list.module.css';

type Props = { readonly assignmentExerciseId: string; readonly onOpen: (submissionId: string) => void };

/** All submissions to this exercise, the latest first. */
export function AttemptList({ assignmentExerciseId, onOpen }: Props) {
  const t = useTranslations('attempts');
  const { data: attempts, isError } = useQuery(useTRPC().submission.list.queryOptions({ assignmentExerciseId }));
  if (isError) return <p className={styles['note']}>{t('failed')}</p>;
  if (attempts?.length === 0) return <p className={styles['note']}>{t('empty')}</p>;
  return (
    <ol className={styles['list']}>
      {attempts?.map((attempt) => (
        <li key={attempt.id}>
          <button type="button" className={styles['attempt']} onClick={() => onOpen(attempt.id)}>
            <span className={styles['number']}>{t('number', { attempt: attempt.attempt })}</span>
            <VerdictLabel standing={attempt.run?.verdict ?? 'pending'} />
            <Figures run={attempt.run} />
            <span className={styles['when']}>
              <LocalTime at={attempt.submittedAt} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Figures({ run }: { readonly run: Outputs['submission']['list'][number]['run'] }) {
  const t = useTranslations('result');
  const format = useFormatter();
  if (run === null || run.score === null || run.maxScore === null || run.timeMs === null) return <span />;
  return (
    <span className={styles['figures']}>
      {t('score', { earned: run.score, total: run.maxScore })} · {t('time', { time: format.number(run.timeMs, { maximumFractionDigits: 0 }) })}
    </span>
  );
}
