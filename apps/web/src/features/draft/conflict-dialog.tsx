'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { DraftKeeper } from './draft-keeper.ts';
import type { DraftState } from './draft-state.ts';
import styles from './conflict-dialog.module.css';

/** Two tabs wrote different code: shows both, and the person chooses. It cannot be closed without a choice, since nothing is saved before. */
export function ConflictDialog({ draft, keeper }: { readonly draft: DraftState; readonly keeper: DraftKeeper }) {
  const t = useTranslations('conflict');
  if (draft.sync.kind !== 'conflict') return null;
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t('title')} size="xl">
      <p className={styles['text']}>{t('text')}</p>
      <div className={styles['versions']}>
        <Version title={t('mine')} source={draft.source} />
        <Version title={t('theirs')} source={draft.sync.theirs.source} />
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => keeper.takeTheirs()}>
          {t('takeTheirs')}
        </Button>
        <Button onClick={() => keeper.keepMine()}>{t('keepMine')}</Button>
      </Group>
    </Modal>
  );
}

function Version({ title, source }: { readonly title: string; readonly source: string }) {
  return (
    <section>
      <h3 className={styles['title']}>{title}</h3>
      {/* It scrolls, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles['source']} tabIndex={0}>
        {source}
      </pre>
    </section>
  );
}
