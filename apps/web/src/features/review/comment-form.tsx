'use client';

import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './comment.module.css';

type Props = {
  readonly label: string;
  readonly first: string;
  /** Rejects when it could not be saved; what was written then stays. */
  readonly onSave: (body: string) => Promise<void>;
  readonly onCancel: () => void;
};

export function CommentForm({ label, first, onSave, onCancel }: Props) {
  const t = useTranslations('review');
  const [body, setBody] = useState(first);
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    // The page says what went wrong; the text stays here for the next try.
    await onSave(body.trim()).catch(() => {});
    setSaving(false);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxLength={4_000}
        value={body}
        data-autofocus
        // It was asked for this moment, by the button beside it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && body.trim() !== '') void save();
        }}
      />
      <div className={styles['actions']}>
        <Button size="compact-sm" type="submit" loading={saving} disabled={body.trim() === ''}>
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
