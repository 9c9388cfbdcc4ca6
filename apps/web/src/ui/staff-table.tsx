import type { ReactNode } from 'react';
import { Scrolling } from './scrolling.tsx';
import page from './staff-page.module.css';

/** What stands over a column: plain, over numbers, or for screen readers alone; over one column or more. */
type Column = string | { readonly label: string; readonly kind?: 'number' | 'unseen'; readonly title?: string; readonly span?: number };

type Props = {
  readonly label: string;
  readonly columns: readonly Column[];
  /** The rows. */
  readonly children: ReactNode;
};

/** The table of a dense page. Where it is wider than the window it scrolls in a region of its own. */
export function StaffTable({ label, columns, children }: Props) {
  return (
    <Scrolling className={page['scroll']} role="region" aria-label={label}>
      <table className={page['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={typeof column === 'string' ? column : column.label} {...(typeof column === 'string' ? { label: column } : column)} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scrolling>
  );
}

function Heading({ label, kind, title, span }: Exclude<Column, string>) {
  if (kind === 'unseen') return <th scope="col" aria-label={label} />;
  return (
    <th scope="col" className={kind === 'number' ? page['number'] : undefined} title={title} colSpan={span}>
      {label}
    </th>
  );
}
