'use client';

import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { authClient } from '#features/session/auth-client.ts';
import styles from './account-page.module.css';

type State = 'asking' | 'busy' | 'changed' | 'wrong' | 'failed';

export function PasswordForm({ shortest }: { readonly shortest: number }) {
  const t = useTranslations('account');
  const router = useRouter();
  const [state, setState] = useState<State>('asking');
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: { next: (password) => (password.length < shortest ? t('tooShort', { shortest }) : null) },
  });
  const submit = async (entered: Entered) => {
    setState('busy');
    const outcome = await changePassword(entered);
    setState(outcome);
    if (outcome !== 'changed') return;
    form.reset();
    router.refresh();
  };
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((entered) => void submit(entered))}>
      <PasswordInput label={t('current')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('current')} />
      <PasswordInput label={t('next')} description={t('rule', { shortest })} autoComplete="new-password" required withAsterisk={false} {...form.getInputProps('next')} />
      <Button type="submit" variant="default" loading={state === 'busy'}>
        {t('change')}
      </Button>
      {state === 'changed' && <p role="status">{t('changed')}</p>}
      {(state === 'wrong' || state === 'failed') && <p role="alert">{t(state)}</p>}
    </form>
  );
}

type Entered = { readonly current: string; readonly next: string };

/** The server signs all other devices out, whether it is asked to or not. */
async function changePassword({ current, next }: Entered): Promise<'changed' | 'wrong' | 'failed'> {
  try {
    const { error } = await authClient.changePassword({ currentPassword: current, newPassword: next, revokeOtherSessions: true });
    return error === null ? 'changed' : error.status < 500 ? 'wrong' : 'failed';
  } catch {
    // The request itself failed: there is no answer to read.
    return 'failed';
  }
}
