'use client';

import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import styles from './assignment-editor.module.css';
import { NumberField } from './number-field.tsx';

type Props = { readonly courseSlug: string; readonly assignmentId: string; readonly zone: string; readonly groups: readonly string[]; readonly onGranted: () => void };

const EMPTY = { kind: 'student', email: '', group: '', dueAt: '', closesAt: '', extraAttempts: 0, exempt: false, reason: '' };

/** More time, more attempts, or none asked at all. */
export function ExtensionForm({ courseSlug, assignmentId, zone, groups, onGranted }: Props) {
  const t = useTranslations('extensions');
  const form = useForm({ initialValues: EMPTY });
  const [problem, setProblem] = useState<'nobody' | 'nothing' | 'failed' | null>(null);
  const granting = useMutation(
    useTRPC().assignment.grantExtension.mutationOptions({
      onError: () => setProblem('failed'),
      onSuccess: (result) => {
        setProblem(result.ok ? null : result.reason);
        if (result.ok) form.reset();
        if (result.ok) onGranted();
      },
    }),
  );
  const grant = ({ kind, email, group, ...rest }: typeof EMPTY) => {
    const to = kind === 'group' ? ({ kind, name: group || (groups[0] ?? '') } as const) : ({ kind: 'student', email } as const);
    granting.mutate({ courseSlug, assignmentId, form: { ...rest, to, dueAt: rest.dueAt || null, closesAt: rest.closesAt || null } });
  };
  return (
    <form onSubmit={form.onSubmit(grant)} aria-label={t('grant')}>
      <div className={styles['row']} style={{ marginTop: 16 }}>
        {groups.length > 0 && <NativeSelect label={t('for')} data={[{ value: 'student', label: t('oneStudent') }, { value: 'group', label: t('aGroup') }]} {...form.getInputProps('kind')} />}
        {form.values.kind === 'group' ? (
          <NativeSelect label={t('groupName')} data={[...groups]} {...form.getInputProps('group')} />
        ) : (
          <TextInput label={t('email')} type="email" required withAsterisk={false} {...form.getInputProps('email')} />
        )}
        <TextInput label={t('dueAt', { zone })} type="datetime-local" {...form.getInputProps('dueAt')} />
        <TextInput label={t('closesAt')} type="datetime-local" {...form.getInputProps('closesAt')} />
        <NumberField label={t('extraAttempts')} min={0} value={form.values.extraAttempts} onChange={(value) => form.setFieldValue('extraAttempts', value ?? 0)} />
      </div>
      <div className={styles['row']}>
        <TextInput label={t('reason')} required withAsterisk={false} maxLength={1000} {...form.getInputProps('reason')} />
      </div>
      <div className={styles['row']}>
        <Checkbox label={t('exempt')} {...form.getInputProps('exempt', { type: 'checkbox' })} />
      </div>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {t(problem)}
        </p>
      )}
      <Button type="submit" variant="default" mt="sm" loading={granting.isPending}>
        {t('grant')}
      </Button>
    </form>
  );
}
