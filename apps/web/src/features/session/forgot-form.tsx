'use client';

import { Alert, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { authClient } from './auth-client.ts';
import styles from './sign-in-form.module.css';

type State = 'asking' | 'busy' | 'sent' | 'failed';

/** Asks for a link to choose a new password. The answer is the same whether there is such an account or not. */
export function ForgotForm() {
  const t = useTranslations('passwordReset');
  const form = useForm({ initialValues: { email: '' } });
  const [state, setState] = useState<State>('asking');
  const submit = async ({ email }: { readonly email: string }) => {
    setState('busy');
    const worked = await authClient.requestPasswordReset({ email, redirectTo: '/sign-in/reset' }).then(({ error }) => error === null, () => false);
    setState(worked ? 'sent' : 'failed');
  };
  if (state === 'sent') return <p role="status">{t('sent')}</p>;
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((account) => void submit(account))}>
      <TextInput label={t('email')} type="email" autoComplete="username" required withAsterisk={false} {...form.getInputProps('email')} />
      {state === 'failed' && (
        <Alert role="alert" color="red">
          {t('failed')}
        </Alert>
      )}
      <Button type="submit" loading={state === 'busy'} fullWidth>
        {t('send')}
      </Button>
    </form>
  );
}
