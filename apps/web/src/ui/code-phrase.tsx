import { Fragment } from 'react';
import styles from './code-phrase.module.css';

/** A sentence in which what stands between backticks is code. */
export function CodePhrase({ children }: { readonly children: string }) {
  return children.split('`').map((part, index) => {
    // Parts never move within a sentence, so their place is their key.
    const key = `${index}`;
    return index % 2 === 0 ? <Fragment key={key}>{part}</Fragment> : <code key={key} className={styles['code']}>{part}</code>;
  });
}
