import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './request.module.css';

/** What was said, in order. */
export function Thread({ messages }: { readonly messages: Outputs['request']['open']['messages'] }) {
  return (
    <ol className={styles['thread']}>
      {messages.map(({ id, author, body, writtenAt }) => (
        <li key={id}>
          <p className={styles['facts']}>
            <strong>{author.name}</strong> <LocalTime at={writtenAt} />
          </p>
          <p className={styles['body']}>{body}</p>
        </li>
      ))}
    </ol>
  );
}
