'use client';

import { Button, NumberInput, Progress } from '@mantine/core';
import { useSubscription } from '@trpc/tanstack-react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import form from '#ui/filter-form.module.css';
import page from '#ui/staff-page.module.css';
import { ClusterList } from './cluster-list.tsx';
import { PairTable } from './pair-table.tsx';
import styles from './similarity.module.css';

export type Report = Outputs['similarity']['open'];

type Props = { readonly courseSlug: string; readonly report: Report; readonly percent: number };

/** A comparison: its progress, then pairs ranked by similarity and who hangs together by them. */
export function ReportPage({ courseSlug, report, percent }: Props) {
  const t = useTranslations('similarity');
  const progress = useProgress(courseSlug, report);
  const { exercise, pairs, more, clusters, skipped, failure, finishedAt } = report;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('of', { exercise: exercise.title })}</h1>
      <p className={page['note']}>{t('how')}</p>
      {failure !== null && <p role="alert">{failure}</p>}
      {finishedAt === null && <Under progress={progress} />}
      {finishedAt !== null && failure === null && (
        <>
          <form method="get" className={form['form']}>
            <NumberInput name="threshold" label={t('threshold')} min={30} max={100} step={5} defaultValue={percent} />
            <Button type="submit">{t('apply')}</Button>
            <span className={form['clear']}>{t('pairsCompared', { count: report.total })}</span>
          </form>
          {pairs.length === 0 ? <p className={page['note']}>{t('none', { percent })}</p> : <PairTable courseSlug={courseSlug} report={report} />}
          {more > 0 && <p className={page['note']}>{t('more', { count: more })}</p>}
          <ClusterList courseSlug={courseSlug} clusters={clusters} />
          {skipped.length > 0 && (
            <section className={styles['section']} aria-labelledby="skipped">
              <h2 id="skipped" className={styles['heading']}>
                {t('skipped')}
              </h2>
              <ul className={styles['list']}>
                {skipped.map(({ id, name, reason }) => (
                  <li key={id}>
                    <Link href={`/courses/${courseSlug}/staff/submissions/${id}`}>{name}</Link>: {t(`reason.${reason}`)}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </main>
  );
}

function Under({ progress: { compared, total, isStarted } }: { readonly progress: { readonly compared: number; readonly total: number; readonly isStarted: boolean } }) {
  const t = useTranslations('similarity');
  const format = useFormatter();
  return (
    <div className={styles['progress']} role="status">
      <Progress value={total === 0 ? 0 : (100 * compared) / total} aria-label={t('progressLabel')} />
      <p className={page['note']}>{isStarted ? t('progress', { compared: format.number(compared), total: format.number(total) }) : t('queued')}</p>
    </div>
  );
}

/** The progress, followed live; at the end the page is drawn anew with what was found. */
function useProgress(courseSlug: string, { id: reportId, compared, total, startedAt, finishedAt }: Report) {
  const router = useRouter();
  const [progress, setProgress] = useState({ compared, total, isStarted: startedAt !== null });
  useSubscription(
    useTRPC().similarity.watch.subscriptionOptions(
      { courseSlug, reportId },
      {
        enabled: finishedAt === null,
        onData: ({ data }) => {
          setProgress(data);
          if (data.isFinished) router.refresh();
        },
      },
    ),
  );
  return progress;
}
