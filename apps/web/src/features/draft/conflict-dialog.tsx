'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Dialog } from '#ui/dialog.tsx';
import { Scrolling } from '#ui/scrolling.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import type { DraftState } from './draft-state.ts';
import styles from './conflict-dialog.module.css';

/** Two tabs wrote different code: shows both, and the person chooses. It cannot be closed without a choice, since nothing is saved before. */
export function ConflictDialog({ draft, keeper }: { readonly draft: DraftState; readonly keeper: DraftKeeper }) {
  const t = useTranslations('conflict');
  if (draft.sync.kind !== 'conflict') return null;
  const theirs = draft.sync.theirs.source;
  return (
    <Dialog opened onClose={() => {}} closeOnEscape={false} closeOnClickOutside={false} title={t('title')} size="xl">
      <p className={styles['text']}>{t('text')}</p>
      <div className={styles['versions']}>
        <Version title={t('mine')} source={draft.source} other={theirs} />
        <Version title={t('theirs')} source={theirs} other={draft.source} />
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => keeper.takeTheirs()}>
          {t('takeTheirs')}
        </Button>
        <Button onClick={() => keeper.keepMine()}>{t('keepMine')}</Button>
      </Group>
    </Dialog>
  );
}

/** The lines that the other version has not are marked. */
function Version({ title, source, other }: { readonly title: string; readonly source: string; readonly other: string }) {
  const shared = new Set(other.split('\n'));
  return (
    <section>
      <h3 className={styles['title']}>{title}</h3>
      <Scrolling as="pre" className={styles['source']}>
        {source.split('\n').map((line, index) => (
          // A line has nothing but its number to be known by.
          <span key={`${index}`} className={styles['line']} data-own={!shared.has(line)}>
            {`${line}\n`}
          </span>
        ))}
      </Scrolling>
    </section>
  );
}
