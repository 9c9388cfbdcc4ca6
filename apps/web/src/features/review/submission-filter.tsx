import { Button, NativeSelect, TextInput } from '@mantine/core';
import { VERDICTS } from '@nabla/exercise-kit';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Inputs, Outputs } from '#api/client.ts';
import styles from '#ui/filter-form.module.css';

type Props = {
  readonly filter: Inputs['review']['list']['filter'];
  readonly exercises: Outputs['review']['list']['exercises'];
  readonly path: string;
};

/** A plain form: its answers become the address. */
export function SubmissionFilter({ filter, exercises, path }: Props) {
  const t = useTranslations('review');
  const verdict = useTranslations('verdict');
  const choices = [{ value: '', label: t('anyExercise') }, ...exercises.map(({ id, title }) => ({ value: id, label: title }))];
  const verdicts = [{ value: '', label: t('anyVerdict') }, ...VERDICTS.map((value) => ({ value, label: verdict(value) }))];
  return (
    <form method="get" action={path} className={styles['form']}>
      <NativeSelect name="exercise" label={t('exercise')} data={choices} defaultValue={filter.exercise ?? ''} />
      <TextInput name="student" label={t('student')} placeholder={t('studentHint')} defaultValue={filter.student ?? ''} />
      <NativeSelect name="verdict" label={t('verdict')} data={verdicts} defaultValue={filter.verdict ?? ''} />
      {/* What a page of numbers led here with; it stays until the filter is cleared. */}
      {filter.mistake && <input type="hidden" name="mistake" value={filter.mistake} />}
      {filter.failing && <input type="hidden" name="failing" value={filter.failing} />}
      <Button type="submit">{t('search')}</Button>
      <Link href={path} className={styles['clear']}>
        {t('clear')}
      </Link>
      {filter.mistake && <span className={styles['clear']}>{t('behaving', { mistake: filter.mistake })}</span>}
      {filter.failing && <span className={styles['clear']}>{t('failing', { name: filter.failing })}</span>}
    </form>
  );
}
