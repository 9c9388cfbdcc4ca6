import type { HTMLAttributes } from 'react';

type Props = HTMLAttributes<HTMLElement> & { readonly as?: 'div' | 'pre' };

/** What scrolls where it is too wide or too long: without a tab stop nobody could scroll it without a mouse. */
export const Scrolling = ({ as: Element = 'div', ...props }: Props) => <Element {...props} tabIndex={0} />;
