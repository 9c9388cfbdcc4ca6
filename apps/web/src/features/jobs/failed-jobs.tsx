'use client';

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTRPC, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './failed-jobs.module.css';

type Jobs = Outputs['job']['listFailed'];

/** What the platform could not do by itself, why, and another try for each. */
export function FailedJobs({ jobs }: { readonly jobs: Jobs }) {
  const t = useTranslations('jobs');
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['note']}>{t('note')}</p>
      {jobs.length === 0 && <p role="status">{t('empty')}</p>}
      <ul className={styles['list']}>
        {jobs.map((job) => (
          <li key={job.id} className={styles['job']}>
            <div className={styles['words']}>
              <strong>{t(`names.${job.name}`)}</strong>
              {job.about !== null && <span>{job.about}</span>}
              <span className={styles['reason']}>{job.reason}</span>
              <span className={styles['when']}>
                {t('failedAt')} <LocalTime at={job.failedAt} />
              </span>
            </div>
            <TryAgain job={job} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function TryAgain({ job: { id, name } }: { readonly job: Jobs[number] }) {
  const t = useTranslations('jobs');
  const router = useRouter();
  const { mutate, isPending, isSuccess, isError } = useMutation(useTRPC().job.tryAgain.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Button variant="default" size="xs" loading={isPending} disabled={isSuccess} onClick={() => mutate({ id, name })}>
        {t('tryAgain')}
      </Button>
      {isError && <p role="alert">{t('failed')}</p>}
    </>
  );
}
