'use client';

import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTRPC } from '#api/client.ts';

/** Once the server has taken note, the page comes anew. */
export function MarkAllRead() {
  const t = useTranslations('notifications');
  const router = useRouter();
  const { mutate, isPending, isError } = useMutation(useTRPC().notification.markAllRead.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Button variant="default" size="xs" loading={isPending} leftSection={<IconChecks size={16} aria-hidden />} onClick={() => mutate()}>
        {t('markAllRead')}
      </Button>
      {isError && <p role="alert">{t('failed')}</p>}
    </>
  );
}
