'use client';

import { Alert, Button, Checkbox, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from './lti.module.css';

type Platform = Outputs['lti']['listPlatforms']['platforms'][number];
type Props = { readonly platform?: Platform; readonly onSaved?: () => void };

const TEXTS = ['name', 'issuer', 'clientId', 'authUrl', 'tokenUrl', 'jwksUrl'] as const satisfies readonly (keyof Platform)[];

const EMPTY = { name: '', issuer: '', clientId: '', authUrl: '', tokenUrl: '', jwksUrl: '', deploymentIds: new Array<string>(), frameOrigins: new Array<string>(), trustsEmail: false };

/** What the platform's own page for developers says of itself. */
export function PlatformForm({ platform, onSaved }: Props) {
  const t = useTranslations('lti.admin');
  const router = useRouter();
  const [problem, setProblem] = useState<'taken' | 'failed' | null>(null);
  const form = useForm({ initialValues: platform ? valuesOf(platform) : EMPTY });
  const saved = ({ ok }: Outputs['lti']['savePlatform']) => {
    setProblem(ok ? null : 'taken');
    if (!ok) return;
    if (!platform) form.reset();
    onSaved?.();
    router.refresh();
  };
  const { mutate, isPending } = useMutation(useTRPC().lti.savePlatform.mutationOptions({ onSuccess: saved, onError: () => setProblem('failed') }));
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((values) => mutate({ ...values, ...(platform ? { id: platform.id } : {}) }))}>
      {TEXTS.map((field) => (
        <TextInput key={field} label={t(`fields.${field}`)} description={t(`hints.${field}`)} type={field.endsWith('Url') ? 'url' : 'text'} required withAsterisk={false} {...form.getInputProps(field)} />
      ))}
      <TagsInput label={t('fields.deploymentIds')} description={t('hints.deploymentIds')} acceptValueOnBlur {...form.getInputProps('deploymentIds')} />
      <TagsInput label={t('fields.frameOrigins')} description={t('hints.frameOrigins')} acceptValueOnBlur {...form.getInputProps('frameOrigins')} />
      <Checkbox label={t('fields.trustsEmail')} description={t('hints.trustsEmail')} {...form.getInputProps('trustsEmail', { type: 'checkbox' })} />
      {problem && (
        <Alert role="alert" color="red">
          {t(problem === 'taken' ? 'taken' : 'notSaved')}
        </Alert>
      )}
      <Button type="submit" loading={isPending} justify="center">
        {t('save')}
      </Button>
    </form>
  );
}

const valuesOf = ({ name, issuer, clientId, authUrl, tokenUrl, jwksUrl, deploymentIds, frameOrigins, trustsEmail }: Platform) => ({
  name,
  issuer,
  clientId,
  authUrl,
  tokenUrl,
  jwksUrl,
  deploymentIds: [...deploymentIds],
  frameOrigins: [...frameOrigins],
  trustsEmail,
});
