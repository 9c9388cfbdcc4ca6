import type { ReactNode } from 'react';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import styles from './queue-page.module.css';

type Props = {
  readonly title: string;
  readonly note?: string;
  readonly action?: ReactNode;
  readonly columns: readonly string[];
  /** What is said where there is no row. */
  readonly empty?: string;
  readonly children: readonly ReactNode[];
};

/** A heading, a line about it, and a table that scrolls in its own box. */
export function TableSection({ title, note, action, columns, empty, children }: Props) {
  return (
    <section>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{title}</h2>
        {children.length > 0 && action}
      </div>
      {children.length === 0 ? <p className={page['note']}>{empty}</p> : note && <p className={page['note']}>{note}</p>}
      {children.length > 0 && (
        <StaffTable label={title} columns={columns}>
          {children}
        </StaffTable>
      )}
    </section>
  );
}
