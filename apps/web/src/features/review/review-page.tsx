'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Outputs } from '#api/client.ts';
import { DiagnosticList } from '#features/verdict/diagnostic-list.tsx';
import { CodeReview } from './code-review.tsx';
import { ReviewHead } from './review-head.tsx';
import styles from './review-page.module.css';
import { RunTable } from './run-table.tsx';
import { StaffCases } from './staff-cases.tsx';

export type Opened = Outputs['review']['open'];

type Props = {
  readonly courseSlug: string;
  readonly opened: Opened;
  /** Who reads: remarks of their own can be changed. */
  readonly readerId: string;
  /** The run that the address names, or null for the one that counts. */
  readonly runId: string | null;
};

/** A submission before the eyes of staff: its code with remarks, its runs side by side, and all of the chosen run's cases. */
export function ReviewPage({ courseSlug, opened, readerId, runId }: Props) {
  const t = useTranslations('review');
  const { runs } = opened;
  const shown = runs.find(({ id }) => id === runId) ?? runs.find(({ isTrial }) => !isTrial) ?? null;
  const [marked, setMarked] = useState<number | null>(null);
  const jump = ({ line }: { readonly line?: number }): void => setMarked(line ?? null);
  return (
    <main id="content" className={styles['page']}>
      <ReviewHead courseSlug={courseSlug} opened={opened} />
      <div className={styles['columns']}>
        <section className={styles['column']} aria-labelledby="code">
          <h2 id="code" className={styles['heading']}>
            {t('code')}
          </h2>
          <CodeReview courseSlug={courseSlug} submission={opened} readerId={readerId} marked={marked} />
        </section>
        <section className={styles['column']} aria-labelledby="judgement">
          <h2 id="judgement" className={styles['heading']}>
            {t('judgement')}
          </h2>
          {runs.length > 1 && <RunTable runs={runs} shownId={shown?.id ?? null} />}
          {shown === null ? (
            <p className={styles['note']}>{t('notRunYet')}</p>
          ) : (
            <>
              <DiagnosticList diagnostics={shown.diagnostics} onJump={jump} />
              <StaffCases run={shown} onJump={jump} />
            </>
          )}
        </section>
      </div>
    </main>
  );
}
