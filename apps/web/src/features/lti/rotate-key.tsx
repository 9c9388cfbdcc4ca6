'use client';

import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useTRPC } from '#api/client.ts';

export function RotateKey() {
  const t = useTranslations('lti.admin');
  const router = useRouter();
  const { mutate, isPending, isError } = useMutation(useTRPC().lti.rotateKey.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Button variant="default" size="xs" loading={isPending} leftSection={<IconKey size={14} aria-hidden />} onClick={() => mutate()}>
        {t('rotate')}
      </Button>
      {isError && <span role="alert">{t('failed')}</span>}
    </>
  );
}
