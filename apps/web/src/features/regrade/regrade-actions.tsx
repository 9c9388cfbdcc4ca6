'use client';

import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import { Dialog } from '#ui/dialog.tsx';
import styles from './regrade.module.css';

type Props = { readonly courseSlug: string; readonly regradeId: string; readonly isDone: boolean; readonly newcomers: number };

/** The decision. Both ways are asked about once more, since neither can be taken back. */
export function RegradeActions({ courseSlug, regradeId, isDone, newcomers }: Props) {
  const t = useTranslations('regrade');
  const router = useRouter();
  const { regrade } = useTRPC();
  const [asking, setAsking] = useState<'accept' | 'drop' | null>(null);
  const deciding = {
    onSuccess: () => {
      setAsking(null);
      router.refresh();
    },
  };
  const accept = useMutation(regrade.accept.mutationOptions(deciding));
  const drop = useMutation(regrade.drop.mutationOptions(deciding));
  const extend = useMutation(regrade.extend.mutationOptions(deciding));
  const place = { courseSlug, regradeId };
  const refused = [accept.data, drop.data].find((decision) => decision && !decision.ok);
  return (
    <div className={styles['actions']}>
      {newcomers > 0 && (
        <p className={styles['text']}>
          {t('newcomers', { count: newcomers })}{' '}
          <Button size="compact-sm" variant="default" loading={extend.isPending} onClick={() => extend.mutate(place)}>
            {t('extend')}
          </Button>
        </p>
      )}
      <Group gap="xs">
        <Button disabled={!isDone || newcomers > 0} onClick={() => setAsking('accept')}>
          {t('accept')}
        </Button>
        <Button variant="default" onClick={() => setAsking('drop')}>
          {t('drop')}
        </Button>
      </Group>
      {refused && !refused.ok && <p role="alert">{t(`refused.${refused.reason}`)}</p>}
      {(accept.isError || drop.isError || extend.isError) && <p role="alert">{t('decisionFailed')}</p>}
      <Dialog opened={asking !== null} onClose={() => setAsking(null)} title={asking === 'drop' ? t('dropTitle') : t('acceptTitle')}>
        <p className={styles['text']}>{asking === 'drop' ? t('dropText') : t('acceptText')}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(null)}>
            {t('cancel')}
          </Button>
          <Button loading={accept.isPending || drop.isPending} onClick={() => (asking === 'drop' ? drop : accept).mutate(place)}>
            {asking === 'drop' ? t('dropNow') : t('acceptNow')}
          </Button>
        </Group>
      </Dialog>
    </div>
  );
}
