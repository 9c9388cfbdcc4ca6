'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './comment.module.css';
import { CommentForm } from './comment-form.tsx';
import type { Opened } from './review-page.tsx';

type Props = {
  readonly comment: Opened['comments'][number];
  /** Whether the reader wrote it. */
  readonly isOwn: boolean;
  readonly onEdit: (commentId: string, body: string) => Promise<void>;
  readonly onDelete: (commentId: string) => void;
};

export function CommentItem({ comment, isOwn, onEdit, onDelete }: Props) {
  const t = useTranslations('review');
  const [editing, setEditing] = useState(false);
  const { id, author, body, writtenAt, editedAt, line } = comment;
  const save = async (changed: string): Promise<void> => {
    await onEdit(id, changed);
    setEditing(false);
  };
  if (editing) return <CommentForm label={t('editComment', { line })} first={body} onSave={save} onCancel={() => setEditing(false)} />;
  return (
    <article className={styles['comment']} aria-label={t('commentBy', { author: author.name, line })}>
      <p className={styles['facts']}>
        <strong>{author.name}</strong> <LocalTime at={writtenAt} /> {editedAt && <span>{t('edited')}</span>}
      </p>
      <p className={styles['body']}>{body}</p>
      {isOwn && (
        <div className={styles['actions']}>
          <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="red" onClick={() => onDelete(id)}>
            {t('delete')}
          </Button>
        </div>
      )}
    </article>
  );
}
