'use client';

import { Button, Group } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Dialog } from '#ui/dialog.tsx';

type Props = { readonly opened: boolean; readonly onClose: () => void; readonly onReset: () => void };

export function ResetDialog({ opened, onClose, onReset }: Props) {
  const t = useTranslations('reset');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      {t('text')}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          onClick={() => {
            onReset();
            onClose();
          }}
        >
          {t('confirm')}
        </Button>
      </Group>
    </Dialog>
  );
}
