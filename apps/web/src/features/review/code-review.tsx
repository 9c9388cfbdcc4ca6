'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './code-review.module.css';
import { CommentForm } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import type { Opened } from './review-page.tsx';
import { useComments } from './use-comments.ts';

type Props = {
  readonly courseSlug: string;
  readonly submission: Pick<Opened, 'id' | 'source' | 'comments'>;
  readonly readerId: string;
  /** A line that something on the page points at. */
  readonly marked: number | null;
};

/** The submitted file with its lines numbered; remarks stand below the line that they are about. */
export function CodeReview({ courseSlug, submission, readerId, marked }: Props) {
  const t = useTranslations('review');
  const [writingAt, setWritingAt] = useState<number | null>(null);
  const comments = useComments({ courseSlug, submissionId: submission.id });
  const lines = submission.source.split('\n');
  return (
    <div className={styles['code']}>
      {comments.failed && (
        <p role="alert" className={styles['problem']}>
          {t('commentFailed')}
        </p>
      )}
      <ol className={styles['lines']}>
        {lines.map((text, index) => {
          const line = index + 1;
          return (
            <li key={line} id={`L${line}`} className={styles['line']} data-marked={line === marked}>
              <button type="button" className={styles['number']} aria-label={t('commentOn', { line })} onClick={() => setWritingAt(line)}>
                {line}
              </button>
              <code className={styles['text']}>{text || ' '}</code>
              <div className={styles['remarks']}>
                {submission.comments
                  .filter((comment) => comment.line === line)
                  .map((comment) => (
                    <CommentItem key={comment.id} comment={comment} isOwn={comment.author.id === readerId} onEdit={comments.edit} onDelete={comments.remove} />
                  ))}
                {writingAt === line && (
                  <CommentForm
                    label={t('newComment', { line })}
                    first=""
                    onSave={async (body) => {
                      await comments.write(line, body);
                      setWritingAt(null);
                    }}
                    onCancel={() => setWritingAt(null)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles['hint']}>{t('commentHint')}</p>
    </div>
  );
}
