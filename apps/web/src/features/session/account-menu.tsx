'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { IconBook2, IconLogout, IconPlugConnected, IconRefreshAlert, IconSettings, IconUser } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { authClient } from './auth-client.ts';

type Props = { readonly person: { readonly name: string; readonly email: string; readonly isAdmin: boolean } };

export function AccountMenu({ person }: Props) {
  const t = useTranslations('header');
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('account', { name: person.name })}>
          <IconUser size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {person.name}
          <br />
          {person.email}
        </Menu.Label>
        <Menu.Item component={Link} href="/courses" leftSection={<IconBook2 size={16} aria-hidden />}>
          {t('courses')}
        </Menu.Item>
        <Menu.Item component={Link} href="/account" leftSection={<IconSettings size={16} aria-hidden />}>
          {t('settings')}
        </Menu.Item>
        {person.isAdmin && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} href="/admin/lti" leftSection={<IconPlugConnected size={16} aria-hidden />}>
              {t('platforms')}
            </Menu.Item>
            <Menu.Item component={Link} href="/admin/jobs" leftSection={<IconRefreshAlert size={16} aria-hidden />}>
              {t('jobs')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** A whole new page, so that nothing of the last person stays in memory. */
async function signOut(): Promise<void> {
  await authClient.signOut();
  window.location.assign('/sign-in');
}
