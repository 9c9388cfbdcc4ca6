'use client';

import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import styles from './account-page.module.css';

export function NameForm({ name: saved }: { readonly name: string }) {
  const t = useTranslations('account');
  const router = useRouter();
  const [name, setName] = useState(saved);
  const rename = useMutation(useTRPC().account.rename.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate({ name });
      }}
    >
      <TextInput label={t('name')} description={t('nameNote')} autoComplete="name" required withAsterisk={false} maxLength={200} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Button type="submit" variant="default" loading={rename.isPending} disabled={name.trim() === '' || name === saved}>
        {t('saveName')}
      </Button>
      {rename.isSuccess && name === saved && <p role="status">{t('nameSaved')}</p>}
      {rename.isError && <p role="alert">{t('failed')}</p>}
    </form>
  );
}
