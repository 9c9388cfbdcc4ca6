'use client';

import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertCircle } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { authClient } from './auth-client.ts';
import { DemoAccounts, type DemoAccount } from './demo-accounts.tsx';
import styles from './sign-in-form.module.css';

type Props = { readonly next: string; readonly demo: readonly DemoAccount[]; readonly canReset: boolean };

type Problem = 'refused' | 'tooMany' | 'unreachable';

export function SignInForm({ next, demo, canReset }: Props) {
  const t = useTranslations('signIn');
  const form = useForm({ initialValues: { email: '', password: '' } });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (account: { readonly email: string; readonly password: string }) => {
    setBusy(true);
    setProblem(null);
    const found = await signIn(account);
    if (found === null) return window.location.assign(next);
    setProblem(found);
    setBusy(false);
  };

  return (
    <>
      <form className={styles['form']} onSubmit={form.onSubmit((account) => void submit(account))}>
        <TextInput label={t('email')} type="email" autoComplete="username" required withAsterisk={false} {...form.getInputProps('email')} />
        <PasswordInput label={t('password')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('password')} />
        {problem && (
          <Alert role="alert" color="red" icon={<IconAlertCircle aria-hidden />}>
            {t(problem)}
          </Alert>
        )}
        <Button type="submit" loading={busy} fullWidth>
          {t('submit')}
        </Button>
        {canReset && (
          <Link href="/sign-in/forgot" className={styles['forgot']}>
            {t('forgot')}
          </Link>
        )}
      </form>
      {demo.length > 0 && <DemoAccounts accounts={demo} onChoose={(account) => form.setValues(account)} />}
    </>
  );
}

/** @returns null when it worked */
async function signIn(account: { readonly email: string; readonly password: string }): Promise<Problem | null> {
  try {
    const { error } = await authClient.signIn.email(account);
    if (error === null) return null;
    if (error.status === 429) return 'tooMany';
    return error.status < 500 ? 'refused' : 'unreachable';
  } catch {
    // The request itself failed: there is no answer to read.
    return 'unreachable';
  }
}
