'use client';

import { Alert, Button } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { authClient } from './auth-client.ts';

type Props = { readonly provider: { readonly id: string; readonly name: string }; readonly next: string; readonly wasRefused: boolean };

/** Sign-in at the institution's own provider, which sends the person back to `next`. */
export function ProviderButton({ provider, next, wasRefused }: Props) {
  const t = useTranslations('signIn');
  const [state, setState] = useState<'idle' | 'leaving' | 'unreachable'>('idle');
  const leave = async () => {
    setState('leaving');
    const errorCallbackURL = `/sign-in?next=${encodeURIComponent(next)}`;
    const { error } = await authClient.signIn.social({ provider: provider.id, callbackURL: next, errorCallbackURL }).catch(() => ({ error: true }));
    if (error) setState('unreachable');
  };
  return (
    <>
      {wasRefused && state === 'idle' && (
        <Alert role="alert" color="red" mb="md">
          {t('providerRefused', { provider: provider.name })}
        </Alert>
      )}
      {state === 'unreachable' && (
        <Alert role="alert" color="red" mb="md">
          {t('providerUnreachable', { provider: provider.name })}
        </Alert>
      )}
      <Button variant="default" fullWidth mb="lg" leftSection={<IconBuildingCommunity size={16} aria-hidden />} loading={state === 'leaving'} onClick={() => void leave()}>
        {t('signInAt', { provider: provider.name })}
      </Button>
    </>
  );
}
