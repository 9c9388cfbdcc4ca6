import type { ReactNode } from 'react';
import styles from './frame.module.css';

type Props = { readonly title: string; readonly note: string; readonly children: ReactNode; readonly controls?: ReactNode };

/** A figure with what it shows, what to look at in it, and what may be moved. */
export function Frame({ title, note, children, controls }: Props) {
  return (
    <figure className={styles['frame']}>
      <figcaption>
        <span className={styles['title']}>{title}</span>
        <span className={styles['note']}>{note}</span>
      </figcaption>
      {children}
      {controls && <div className={styles['controls']}>{controls}</div>}
    </figure>
  );
}
