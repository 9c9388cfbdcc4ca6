'use client';

import { Autocomplete, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import styles from './settings.module.css';

/** A course begins with a name and a time zone; the rest is for its staff pages. */
export function NewCourse({ zones }: { readonly zones: readonly string[] }) {
  const t = useTranslations('newCourse');
  const router = useRouter();
  const form = useForm({ initialValues: { title: '', timeZone: 'UTC' } });
  const [failed, setFailed] = useState(false);
  const creating = useMutation(
    useTRPC().course.create.mutationOptions({
      onError: () => setFailed(true),
      onSuccess: ({ slug }) => router.push(`/courses/${slug}/staff/assignments`),
    }),
  );
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['note']}>{t('note')}</p>
      <form className={styles['form']} onSubmit={form.onSubmit((course) => creating.mutate(course))}>
        <TextInput label={t('name')} required withAsterisk={false} maxLength={200} {...form.getInputProps('title')} />
        <Autocomplete label={t('timeZone')} data={[...zones]} limit={20} required withAsterisk={false} {...form.getInputProps('timeZone')} />
        {failed && (
          <p role="alert" className={styles['problem']}>
            {t('failed')}
          </p>
        )}
        <Button type="submit" loading={creating.isPending} style={{ justifySelf: 'start' }}>
          {t('create')}
        </Button>
      </form>
    </main>
  );
}
