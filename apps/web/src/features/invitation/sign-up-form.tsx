'use client';

import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import { authClient } from '#features/session/auth-client.ts';
import styles from '#features/session/sign-in-form.module.css';

type Props = { readonly code: string; /** What the server asks of a password. */ readonly shortest: number };

/** Makes an account, signs in and arrives in the course. */
export function SignUpForm({ code, shortest }: Props) {
  const t = useTranslations('join');
  const form = useForm({
    initialValues: { name: '', email: '', password: '' },
    validate: { password: (value) => (value.length < shortest ? t('tooShort', { shortest }) : null) },
  });
  const { submit, busy, problem } = useSignUp(code);
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((entered) => void submit(entered))}>
      <TextInput label={t('name')} autoComplete="name" required withAsterisk={false} maxLength={200} {...form.getInputProps('name')} />
      <TextInput label={t('email')} type="email" autoComplete="username" required withAsterisk={false} {...form.getInputProps('email')} />
      <PasswordInput
        label={t('password')}
        description={t('rule', { shortest })}
        autoComplete="new-password"
        required
        withAsterisk={false}
        {...form.getInputProps('password')}
      />
      {problem && (
        <Alert role="alert" color="red">
          {problem === 'signIn' ? (
            <>
              {t('maybeKnown')} <Link href={`/sign-in?next=${encodeURIComponent(`/join/${code}`)}`}>{t('signIn')}</Link>
            </>
          ) : problem === 'unreachable' ? (
            t('unreachable')
          ) : (
            t(`shut.${problem}`)
          )}
        </Alert>
      )}
      <Button type="submit" loading={busy} fullWidth>
        {t('signUp')}
      </Button>
    </form>
  );
}

type Entered = { readonly name: string; readonly email: string; readonly password: string };
type Problem = 'unknown' | 'expired' | 'used_up' | 'revoked' | 'signIn' | 'unreachable';

function useSignUp(code: string) {
  const { invitation } = useTRPC();
  const signUp = useMutation(invitation.signUp.mutationOptions());
  const join = useMutation(invitation.join.mutationOptions());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  /** The answer to a known address is the same as to a new one: whether the password fits tells the two apart, to its owner alone. */
  const tryAll = async ({ name, email, password }: Entered): Promise<Problem | null> => {
    const made = await signUp.mutateAsync({ code, name, email, password });
    if (!made.ok) return made.reason;
    const { error } = await authClient.signIn.email({ email, password });
    if (error !== null) return 'signIn';
    const joined = await join.mutateAsync({ code });
    // Who was made a member by the last use finds the invitation used up, and is in.
    if (!joined.ok && joined.reason !== 'used_up') return joined.reason;
    window.location.assign(`/courses/${made.courseSlug}`);
    return null;
  };

  const submit = async (entered: Entered) => {
    setBusy(true);
    const found = await tryAll(entered).catch(() => 'unreachable' as const);
    setProblem(found);
    if (found !== null) setBusy(false);
  };
  return { submit, busy, problem };
}
