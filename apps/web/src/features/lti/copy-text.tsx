'use client';

import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import styles from './lti.module.css';

/** A text that belongs somewhere else, with a button that takes it along. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useTranslations('lti.admin');
  return (
    <span className={styles['row']}>
      <code>{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={copied ? t('copied') : t('copy', { label })} onClick={copy}>
            {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          </ActionIcon>
        )}
      </CopyButton>
    </span>
  );
}
