'use client';

import { Tabs, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { AttemptList } from './attempt-list.tsx';
import { HintList } from './hint-list.tsx';
import styles from './statement-pane.module.css';

type Props = {
  readonly title: string;
  readonly points: number;
  readonly statement: ReactNode;
  readonly hints: readonly ReactNode[];
  readonly assignmentExerciseId: string;
  readonly onAttempt: (submissionId: string) => void;
};

export function StatementPane({ title, points, statement, hints, assignmentExerciseId, onAttempt }: Props) {
  const t = useTranslations('exercise');
  const [tab, setTab] = useState<string | null>('statement');
  return (
    <Tabs value={tab} onChange={setTab} className={styles['pane']} keepMounted={false}>
      {tab !== 'statement' && <VisuallyHidden component="h1">{title}</VisuallyHidden>}
      <Tabs.List className={styles['tabs']}>
        <Tabs.Tab value="statement">{t('statement')}</Tabs.Tab>
        <Tabs.Tab value="hints">{t('hints', { count: hints.length })}</Tabs.Tab>
        <Tabs.Tab value="attempts">{t('attempts')}</Tabs.Tab>
      </Tabs.List>
      {/* Long panels scroll, so a keyboard must be able to reach them. */}
      <Tabs.Panel value="statement" className={styles['panel']} tabIndex={0}>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['points']}>{t('points', { points })}</p>
        {statement}
      </Tabs.Panel>
      <Tabs.Panel value="hints" className={styles['panel']} tabIndex={0}>
        <HintList hints={hints} />
      </Tabs.Panel>
      <Tabs.Panel value="attempts" className={styles['panel']} tabIndex={0}>
        <AttemptList assignmentExerciseId={assignmentExerciseId} onOpen={onAttempt} />
      </Tabs.Panel>
    </Tabs>
  );
}
