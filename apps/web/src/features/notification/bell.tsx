'use client';

import { ActionIcon } from '@mantine/core';
import { useDocumentVisibility } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useSubscription } from '@trpc/tanstack-react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import styles from './bell.module.css';

/** How much is new, followed live while the page can be seen: a browser has few connections for all its tabs. */
export function Bell({ first }: { readonly first: number }) {
  const t = useTranslations('notifications');
  const [unread, setUnread] = useState(first);
  const enabled = useDocumentVisibility() === 'visible';
  useSubscription(useTRPC().notification.watchUnread.subscriptionOptions({}, { enabled, onData: ({ data }) => setUnread(data) }));
  return (
    <ActionIcon component={Link} href="/account/notifications" variant="subtle" color="gray" size="lg" className={styles['bell']} aria-label={t('bell', { count: unread })}>
      <IconBell size={18} stroke={1.6} aria-hidden />
      {unread > 0 && (
        <span className={styles['count']} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </ActionIcon>
  );
}
