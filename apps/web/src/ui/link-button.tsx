'use client';

import { Button, type ButtonProps } from '@mantine/core';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A link that looks like a button. A part of the browser, since a page of the server cannot hand over the link component itself. */
export function LinkButton({ href, children, ...props }: ButtonProps & { readonly href: string; readonly children: ReactNode }) {
  return (
    <Button component={Link} href={href} {...props}>
      {children}
    </Button>
  );
}
