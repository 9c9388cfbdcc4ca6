'use client';

import { SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Inputs, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { MatchedCode } from './matched-code.tsx';
import { Share } from './pair-table.tsx';
import styles from './similarity.module.css';

type Pair = Outputs['similarity']['openPair'];
type Label = Inputs['similarity']['label']['label'];
const LABELS = ['unreviewed', 'suspicious', 'cleared'] as const satisfies readonly Label[];

type Props = { readonly courseSlug: string; readonly pair: Pair };

/** Two submissions side by side; pointing at a matched part shows its other half. */
export function PairPage({ courseSlug, pair }: Props) {
  const t = useTranslations('similarity');
  const router = useRouter();
  const [shown, setShown] = useState<number | null>(null);
  const label = useMutation(useTRPC().similarity.label.mutationOptions({ onSuccess: () => router.refresh() }));
  const { left, right, fragments } = pair;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('pair', { left: left.user.name, right: right.user.name })}</h1>
      <p className={page['note']}>{t('pairNote', { count: fragments.length })}</p>
      <div className={styles['facts']}>
        <Share value={pair.similarity} />
        <SegmentedControl
          size="xs"
          aria-label={t('label')}
          value={label.isPending ? label.variables.label : pair.label}
          onChange={(value) => label.mutate({ courseSlug, pairId: pair.id, label: LABELS.find((known) => known === value) ?? 'unreviewed' })}
          data={LABELS.map((value) => ({ value, label: t(`labels.${value}`) }))}
        />
        <Link href={`/courses/${courseSlug}/staff/similarity/${pair.reportId}`}>{t('back')}</Link>
      </div>
      {label.isError && <p role="alert">{t('labelFailed')}</p>}
      <div className={styles['sides']}>
        {(['left', 'right'] as const).map((side) => (
          <section key={side} aria-labelledby={side}>
            <h2 id={side} className={styles['heading']}>
              <Link href={`/courses/${courseSlug}/staff/submissions/${pair[side].id}`}>{pair[side].user.name}</Link>{' '}
              <span className={styles['when']}>
                {t('attempt', { attempt: pair[side].attempt })} · <LocalTime at={pair[side].submittedAt} />
              </span>
            </h2>
            <MatchedCode label={pair[side].user.name} source={pair[side].source} regions={fragments.map((fragment) => fragment[side])} shown={shown} onShow={setShown} />
          </section>
        ))}
      </div>
    </main>
  );
}
