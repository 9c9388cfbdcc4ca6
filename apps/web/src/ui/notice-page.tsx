import type { ReactNode } from 'react';
import styles from './notice-page.module.css';

/** A page that says one thing and what to do next. */
export function NoticePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{title}</h1>
      {children}
    </main>
  );
}
