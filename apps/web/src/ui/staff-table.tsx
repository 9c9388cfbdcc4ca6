import type { ReactNode } from 'react';
import page from './staff-page.module.css';

type Props = { readonly label: string; readonly children: ReactNode };

/** The table of a dense page. Where it is wider than the window it scrolls in a region that the keyboard can enter. */
export function StaffTable({ label, children }: Props) {
  return (
    // Without the tab stop nobody could scroll it without a mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={page['scroll']} role="region" aria-label={label} tabIndex={0}>
      <table className={page['table']}>{children}</table>
    </div>
  );
}
