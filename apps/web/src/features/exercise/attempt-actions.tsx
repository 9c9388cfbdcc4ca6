'use client';

import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '#api/client.ts';
import styles from './attempt-actions.module.css';

type Props = { readonly submissionId: string; readonly onLoad: (source: string) => void };

/** What can be done with an attempt: its code goes into the editor, where undo brings back what was there. */
export function AttemptActions({ submissionId, onLoad }: Props) {
  const t = useTranslations('attempts');
  const queries = useQueryClient();
  const readSource = useTRPC().submission.readSource.queryOptions({ submissionId }, { staleTime: Infinity });
  return (
    <div className={styles['actions']}>
      <Button size="compact-sm" variant="subtle" onClick={() => void queries.fetchQuery(readSource).then(onLoad)}>
        {t('load')}
      </Button>
    </div>
  );
}
