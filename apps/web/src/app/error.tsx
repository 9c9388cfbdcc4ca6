'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { NoticePage } from '#ui/notice-page.tsx';

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  const t = useTranslations('error');
  return (
    <NoticePage title={t('title')}>
      <p>{t('explanation')}</p>
      {error.digest === undefined ? null : <p>{t('digest', { digest: error.digest })}</p>}
      <Button onClick={reset}>{t('again')}</Button>
    </NoticePage>
  );
}
