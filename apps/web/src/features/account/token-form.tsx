'use client';

import { Alert, Button, Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC, type Inputs } from '#api/client.ts';
import styles from './token-form.module.css';

const SCOPES = ['submit', 'read', 'teach'] as const satisfies Inputs['token']['make']['scopes'];

/** Makes a token and shows it: once, since the server keeps only its hash. */
export function TokenForm() {
  const t = useTranslations('tokens');
  const router = useRouter();
  const form = useForm<Inputs['token']['make']>({
    initialValues: { name: '', scopes: ['submit', 'read'], days: 90 },
    validate: { name: (name) => (name.trim() === '' ? t('noName') : null), scopes: (scopes) => (scopes.length === 0 ? t('noScope') : null) },
  });
  const make = useMutation(useTRPC().token.make.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <form className={styles['form']} onSubmit={form.onSubmit((wish) => make.mutate(wish))}>
        <TextInput label={t('name')} placeholder={t('nameHint')} maxLength={100} {...form.getInputProps('name')} />
        <Checkbox.Group label={t('scopes')} {...form.getInputProps('scopes')}>
          <Group gap="md" py={8}>
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`scopeNames.${scope}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <NumberInput label={t('days')} min={1} max={365} allowDecimal={false} w={100} {...form.getInputProps('days')} />
        <Button type="submit" loading={make.isPending}>
          {t('make')}
        </Button>
      </form>
      {make.isError && <p role="alert">{t('failed')}</p>}
      {make.data !== undefined && (
        <Alert role="status" color="green" title={t('shownOnce')} mb="md">
          <TextInput readOnly aria-label={t('token')} value={make.data} onFocus={({ currentTarget }) => currentTarget.select()} />
        </Alert>
      )}
    </>
  );
}
