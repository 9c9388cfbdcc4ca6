'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';

type Props = { readonly opened: boolean; readonly onClose: () => void; readonly onReset: () => void };

export function ResetDialog({ opened, onClose, onReset }: Props) {
  const t = useTranslations('reset');
  return (
    <Modal opened={opened} onClose={onClose} title={t('title')}>
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
    </Modal>
  );
}
