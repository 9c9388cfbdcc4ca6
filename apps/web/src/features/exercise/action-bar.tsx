'use client';

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlayerPlay, IconRotate, IconSend } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SavedState } from '#features/draft/draft-state.ts';
import { SavedLabel } from '#features/draft/saved-label.tsx';
import { useShortcut } from '#ui/use-shortcut.ts';
import styles from './action-bar.module.css';

type Props = {
  readonly saved: SavedState;
  /** Until when and how often one may submit. */
  readonly door: ReactNode;
  readonly limitMs: number;
  readonly running: boolean;
  readonly submitting: boolean;
  readonly onRun: () => void;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
};

/** Run and Submit, and whether the code is safe. */
export function ActionBar({ saved, door, limitMs, running, submitting, onRun, onSubmit, onReset }: Props) {
  const t = useTranslations('bar');
  useShortcut({ key: 'Enter', shift: false }, onRun);
  useShortcut({ key: 'Enter', shift: true }, onSubmit);
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('label')}>
      <span className={styles['file']}>solution.ts</span>
      <SavedLabel state={saved} />
      {door}
      <span className={styles['limit']}>{t('limit', { seconds: limitMs / 1000 })}</span>
      <Tooltip label={t('reset')}>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('reset')} onClick={onReset}>
          <IconRotate size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('runKeys')}>
        <Button size="xs" variant="default" leftSection={<IconPlayerPlay size={14} aria-hidden />} loading={running} onClick={onRun} aria-keyshortcuts="Control+Enter Meta+Enter">
          {t('run')}
        </Button>
      </Tooltip>
      <Tooltip label={t('submitKeys')}>
        <Button size="xs" leftSection={<IconSend size={14} aria-hidden />} loading={submitting} onClick={onSubmit} aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter">
          {t('submit')}
        </Button>
      </Tooltip>
    </div>
  );
}
