'use client';

import { useQuery } from '@tanstack/react-query';
import type { Diagnostic } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import { useTRPC } from '#api/client.ts';
import details from '#features/verdict/case-details.module.css';
import styles from './comment.module.css';

type Props = { readonly submissionId: string; readonly onJump: (place: Pick<Diagnostic, 'line' | 'column'>) => void };

/** What staff remarked on the student's own attempt, each with the line that it is about. */
export function AttemptComments({ submissionId, onJump }: Props) {
  const t = useTranslations('review');
  const { data: comments } = useQuery(useTRPC().review.onMine.queryOptions({ submissionId }));
  if (!comments || comments.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={t('remarks')}>
      {comments.map(({ id, line, body, code, author }) => (
        <li key={id} className={styles['comment']}>
          <p className={styles['facts']}>
            <strong>{author.name}</strong>{' '}
            <button type="button" className={details['place']} onClick={() => onJump({ line, column: 1 })}>
              {t('line', { line })}
            </button>
          </p>
          <code className={styles['quoted']}>{code.trim()}</code>
          <p className={styles['body']}>{body}</p>
        </li>
      ))}
    </ul>
  );
}
