'use client';

import { SegmentedControl } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import styles from './pane-layout.module.css';
import { rememberPanes, type Panes } from './panes.ts';

/** What a phone shows of the three. */
export type View = 'statement' | 'code' | 'results';

type Props = {
  readonly panes: Panes;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly statement: ReactNode;
  readonly code: ReactNode;
  readonly results: ReactNode;
};

/** Statement beside the code, results below it, with splits that are remembered; on a phone, one of the three at a time. */
export function PaneLayout({ panes, view, onView, statement, code, results }: Props) {
  const t = useTranslations('panes');
  const [shares, setShares] = useState(panes);
  const remember = (change: Partial<Panes>) => {
    const next = { ...shares, ...change };
    setShares(next);
    rememberPanes(next);
  };
  return (
    <main id="content" className={styles['layout']} data-view={view}>
      <SegmentedControl
        className={styles['views']}
        fullWidth
        radius={0}
        value={view}
        onChange={onView}
        data={[
          { value: 'statement', label: t('statement') },
          { value: 'code', label: t('code') },
          { value: 'results', label: t('results') },
        ]}
      />
      <Group className={styles['columns']} defaultLayout={panes.columns} onLayoutChanged={(columns, { isUserInteraction }) => isUserInteraction && remember({ columns })}>
        <Panel id="statement" className={styles['statement']} minSize="20%" defaultSize={`${panes.columns['statement']}%`}>
          {statement}
        </Panel>
        <Separator className={styles['separator']} aria-label={t('resizeColumns')} />
        <Panel id="work" className={styles['work']} minSize="30%" defaultSize={`${panes.columns['work']}%`}>
          <Group orientation="vertical" defaultLayout={panes.rows} onLayoutChanged={(rows, { isUserInteraction }) => isUserInteraction && remember({ rows })}>
            <Panel id="code" className={styles['code']} minSize="20%" defaultSize={`${panes.rows['code']}%`}>
              {code}
            </Panel>
            <Separator className={styles['separator']} aria-label={t('resizeRows')} />
            <Panel id="results" className={styles['results']} minSize="10%" defaultSize={`${panes.rows['results']}%`}>
              {results}
            </Panel>
          </Group>
        </Panel>
      </Group>
    </main>
  );
}
