'use client';

import { Alert, Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { authClient } from './auth-client.ts';
import styles from './sign-in-form.module.css';

type State = 'asking' | 'busy' | 'saved' | 'outdated';

type Props = { readonly token: string; /** What the server asks of a password. */ readonly shortest: number };

/** Takes a password, once, from whoever came by a link: of an e-mail, or of the staff who put them on the roster. */
export function ResetForm({ token, shortest }: Props) {
  const t = useTranslations('passwordReset');
  const form = useForm({
    initialValues: { newPassword: '' },
    validate: { newPassword: (password) => (password.length < shortest ? t('tooShort', { shortest }) : null) },
  });
  const [state, setState] = useState<State>('asking');
  const submit = async ({ newPassword }: { readonly newPassword: string }) => {
    setState('busy');
    const worked = await authClient.resetPassword({ newPassword, token }).then(({ error }) => error === null, () => false);
    setState(worked ? 'saved' : 'outdated');
  };
  if (state === 'saved') {
    return (
      <p role="status">
        {t('saved')} <Link href="/sign-in">{t('signIn')}</Link>
      </p>
    );
  }
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((entered) => void submit(entered))}>
      <PasswordInput label={t('newPassword')} autoComplete="new-password" required withAsterisk={false} {...form.getInputProps('newPassword')} />
      {state === 'outdated' && (
        <Alert role="alert" color="red">
          {t('outdated')} <Link href="/sign-in/forgot">{t('again')}</Link>
        </Alert>
      )}
      <Button type="submit" loading={state === 'busy'} fullWidth>
        {t('save')}
      </Button>
    </form>
  );
}
