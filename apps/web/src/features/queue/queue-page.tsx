'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { DeadLetters } from './dead-letters.tsx';
import { GraderTable } from './grader-table.tsx';
import { LineTable } from './line-table.tsx';
import styles from './queue-page.module.css';

type Props = { readonly courseSlug: string; readonly first: Outputs['queue']['open'] };

/** A look at the database each time, so not more often than a person can follow. */
const LOOK_MS = 2_000;

/** How grading stands, followed as it goes, and what it could not do. */
export function QueuePage({ courseSlug, first }: Props) {
  const t = useTranslations('queue');
  const { data } = useQuery(useTRPC().queue.open.queryOptions({ courseSlug }, { initialData: first, refetchInterval: LOOK_MS }));
  const { lines, graders, pace, deadLetters } = data;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      {pace.capacity === 0 && (
        <p className={styles['down']} role="alert">
          {t('down')}
        </p>
      )}
      <div className={styles['sections']}>
        <LineTable lines={lines} />
        <DeadLetters courseSlug={courseSlug} letters={deadLetters} />
        <GraderTable graders={graders} />
      </div>
    </main>
  );
}
