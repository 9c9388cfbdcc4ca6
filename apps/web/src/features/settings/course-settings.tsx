'use client';

import { ActionIcon, Autocomplete, Button, Fieldset, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { NumberField } from '#features/assignment/number-field.tsx';
import type { CourseForm } from '#schemas/course.ts';
import styles from './settings.module.css';

type Settings = Outputs['settings']['open'];

/** Title, time zone, late days, and how assignments become a total. */
export function CourseSettings({ settings }: { readonly settings: Settings }) {
  const t = useTranslations('settings');
  const { title, timeZone, lateDays, gradeGroups } = settings;
  const form = useForm<CourseForm>({ initialValues: { title, timeZone, lateDays, gradeGroups: gradeGroups.map(({ assignments: _assignments, ...group }) => group) } });
  const { save, state, busy } = useSaving(settings.slug);
  const { values, setFieldValue, getInputProps, insertListItem, removeListItem } = form;
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((filled) => save(filled))}>
      <TextInput label={t('courseTitle')} required withAsterisk={false} {...getInputProps('title')} />
      <Autocomplete label={t('timeZone')} description={t('timeZoneNote')} data={settings.zones} limit={20} required withAsterisk={false} {...getInputProps('timeZone')} />
      <NumberField label={t('lateDays')} description={t('lateDaysNote')} min={0} max={60} value={values.lateDays} onChange={(value) => setFieldValue('lateDays', value ?? 0)} />
      <Fieldset legend={t('groups')}>
        <p className={styles['note']}>{t('groupsNote')}</p>
        {values.gradeGroups.map((group, index) => (
          // A group has no id before it is saved, and none changes its place.
          <div key={`${index}`} className={styles['group']}>
            <TextInput label={t('groupName')} required withAsterisk={false} {...getInputProps(`gradeGroups.${index}.name`)} />
            <NumberField label={t('weight')} min={0} decimals={2} value={group.weight} onChange={(value) => setFieldValue(`gradeGroups.${index}.weight`, value ?? 0)} />
            <NumberField label={t('dropLowest')} min={0} max={50} value={group.dropLowest} onChange={(value) => setFieldValue(`gradeGroups.${index}.dropLowest`, value ?? 0)} />
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('removeGroup', { name: group.name })} onClick={() => removeListItem('gradeGroups', index)}>
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button size="xs" variant="default" onClick={() => insertListItem('gradeGroups', { id: null, name: '', weight: 1, dropLowest: 0 })}>
          {t('addGroup')}
        </Button>
      </Fieldset>
      <Group>
        <Button type="submit" loading={busy}>
          {t('save')}
        </Button>
        {state && (
          <span role={state === 'saved' ? 'status' : 'alert'} className={state === 'saved' ? styles['saved'] : styles['problem']}>
            {t(state)}
          </span>
        )}
      </Group>
    </form>
  );
}

function useSaving(courseSlug: string) {
  const router = useRouter();
  const [state, setState] = useState<'saved' | 'failed' | 'unknown_zone' | 'name_twice' | null>(null);
  const saving = useMutation(
    useTRPC().settings.save.mutationOptions({
      onError: () => setState('failed'),
      onSuccess: (result) => {
        setState(result.ok ? 'saved' : result.problem);
        if (result.ok) router.refresh();
      },
    }),
  );
  return { state, busy: saving.isPending, save: (form: CourseForm) => saving.mutate({ courseSlug, form }) };
}
