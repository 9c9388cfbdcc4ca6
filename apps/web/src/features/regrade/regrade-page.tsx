'use client';

import { Progress } from '@mantine/core';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { DifferenceTable } from './difference-table.tsx';
import { RegradeActions } from './regrade-actions.tsx';
import styles from './regrade.module.css';

export type OpenedRegrade = Outputs['regrade']['open'];

type Props = { readonly courseSlug: string; readonly opened: OpenedRegrade; readonly mayDecide: boolean };

/** A dry run: how far it is, who would gain and lose what and why, and the decision. */
export function RegradePage({ courseSlug, opened, mayDecide }: Props) {
  const t = useTranslations('regrade');
  const progress = useProgress(courseSlug, opened);
  const { exercise, students, changes, hidden, state, scope, startedAt, startedBy, fromHash, toHash } = opened;
  const isDone = progress.finished === progress.total;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('of', { exercise: exercise.title })}</h1>
      <p className={page['note']}>
        {t(`state.${state}`)} · {t(`scope.${scope}`)} · {t('versions', { from: fromHash.slice(0, 8), to: toHash.slice(0, 8) })} · {startedBy.name} · <LocalTime at={startedAt} />
      </p>
      <div className={styles['progress']} role="status">
        <Progress value={progress.total === 0 ? 100 : (100 * progress.finished) / progress.total} aria-label={t('progressLabel')} />
        <p className={styles['text']}>
          {t('progress', { finished: progress.finished, total: progress.total })} {progress.failed > 0 && t('failed', { count: progress.failed })}
        </p>
      </div>
      <dl className={styles['figures']}>
        {(['gain', 'lose', 'same'] as const).map((kind) => (
          <div key={kind} className={styles['figure']} data-kind={kind}>
            <dt>{t(kind)}</dt>
            <dd>{students[kind]}</dd>
          </div>
        ))}
      </dl>
      {state === 'trial' && mayDecide && <RegradeActions courseSlug={courseSlug} regradeId={opened.id} isDone={isDone} newcomers={progress.newcomers} />}
      {changes.length === 0 ? <p className={page['note']}>{isDone ? t('noChange') : t('noChangeYet')}</p> : <DifferenceTable courseSlug={courseSlug} changes={changes} />}
      {hidden > 0 && <p className={page['note']}>{t('hidden', { count: hidden })}</p>}
    </main>
  );
}

/** The progress, followed live; when all is graded the page is drawn anew with what came of it. */
function useProgress(courseSlug: string, { id: regradeId, progress: first, state }: OpenedRegrade) {
  const router = useRouter();
  const [progress, setProgress] = useState(first);
  useSubscription(
    useTRPC().regrade.watch.subscriptionOptions(
      { courseSlug, regradeId },
      {
        enabled: state === 'trial',
        onData: ({ data }) => {
          setProgress(data);
          if (data.finished === data.total && first.finished !== data.finished) router.refresh();
        },
      },
    ),
  );
  return progress;
}
