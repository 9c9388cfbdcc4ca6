'use client';

import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';

export function OpenInWindow({ href }: { readonly href: string }) {
  return (
    <Button component="a" href={href} target="_blank" rel="noopener" leftSection={<IconExternalLink size={16} aria-hidden />}>
      {useTranslations('lti.open')('submit')}
    </Button>
  );
}
