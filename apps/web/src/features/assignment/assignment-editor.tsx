'use client';

import { Button, Fieldset, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import type { AssignmentForm } from '#schemas/assignment.ts';
import styles from './assignment-editor.module.css';
import { DateFields } from './date-fields.tsx';
import { ExercisePicker } from './exercise-picker.tsx';
import { RuleFields } from './rule-fields.tsx';

type Problem = Extract<Outputs['assignment']['create'], { ok: false }>['problem'] | 'failed';

type Props = {
  readonly courseSlug: string;
  readonly shelf: Outputs['assignment']['shelf'];
  readonly first: AssignmentForm;
  /** The assignment that is changed; null for a new one. */
  readonly present: { readonly id: string; readonly worked: readonly string[] } | null;
};

/** An assignment as staff write it: what, by when, and how it counts. */
export function AssignmentEditor({ courseSlug, shelf, first, present }: Props) {
  const t = useTranslations('assignmentForm');
  const form = useForm<AssignmentForm>({ initialValues: first });
  const { save, saved, problem, busy } = useSaving(courseSlug, present?.id ?? null);
  return (
    <form className={styles['form']} onSubmit={form.onSubmit((values) => save(values, () => form.resetDirty(values)))}>
      <TextInput label={t('title')} required withAsterisk={false} maxLength={200} {...form.getInputProps('title')} />
      <Fieldset legend={t('exercises')}>
        <ExercisePicker exercises={shelf.exercises} chosen={form.values.exercises} worked={present?.worked ?? []} onChange={(exercises) => form.setFieldValue('exercises', exercises)} />
      </Fieldset>
      <Fieldset legend={t('dates', { zone: shelf.timeZone })}>
        <DateFields values={form.values} onChange={(dates) => form.setValues(dates)} />
      </Fieldset>
      <RuleFields form={form} lateDays={shelf.lateDays} gradeGroups={shelf.gradeGroups} />
      {problem && (
        <p role="alert" className={styles['problem']}>
          {t(`problems.${problem}`)}
        </p>
      )}
      <Group>
        <Button type="submit" loading={busy}>
          {t(present === null ? 'create' : 'save')}
        </Button>
        <span role="status" className={styles['saved']}>
          {saved && !form.isDirty() && t('saved')}
        </span>
      </Group>
    </form>
  );
}

function useSaving(courseSlug: string, assignmentId: string | null) {
  const { assignment } = useTRPC();
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState(false);
  const onError = () => setProblem('failed');
  const creating = useMutation(assignment.create.mutationOptions({ onError }));
  const updating = useMutation(assignment.update.mutationOptions({ onError }));
  const save = async (form: AssignmentForm, onSaved: () => void) => {
    setProblem(null);
    const result = await (assignmentId === null ? creating.mutateAsync({ courseSlug, form }) : updating.mutateAsync({ courseSlug, assignmentId, form }));
    if (!result.ok) return setProblem(result.problem);
    setSaved(true);
    onSaved();
    if (assignmentId === null) router.push(`/courses/${courseSlug}/staff/assignments/${result.slug}`);
    router.refresh();
  };
  return {
    problem,
    saved,
    busy: creating.isPending || updating.isPending,
    // What failed is told by onError.
    save: (form: AssignmentForm, onSaved: () => void) => void save(form, onSaved).catch(() => {}),
  };
}
