import { Container, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A page that says one thing and what to do next. */
export function NoticePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Container component="main" id="content" size={560} py={96}>
      <Title mb="sm" fz={24}>
        {title}
      </Title>
      {children}
    </Container>
  );
}
