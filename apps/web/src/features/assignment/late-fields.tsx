import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'next-intl';
import type { AssignmentForm } from '#schemas/assignment.ts';
import styles from './assignment-editor.module.css';
import { NumberField } from './number-field.tsx';

type Props = { readonly form: UseFormReturnType<AssignmentForm>; readonly lateDays: number };

/** What late work costs, and what early work earns. */
export function LateFields({ form: { values, setFieldValue, getInputProps }, lateDays }: Props) {
  const t = useTranslations('assignmentForm');
  const percent = { min: 0, max: 100, suffix: ' %', decimals: 1 } as const;
  return (
    <>
      <div className={styles['row']}>
        <NativeSelect
          label={t('latePolicy')}
          description={t(`latePolicyNotes.${values.latePolicy}`, { days: lateDays })}
          data={(['none', 'per_day', 'late_days'] as const).map((value) => ({ value, label: t(`latePolicies.${value}`) }))}
          {...getInputProps('latePolicy')}
        />
      </div>
      <div className={styles['row']}>
        {values.latePolicy === 'per_day' && (
          <>
            <NumberField label={t('latePercent')} {...percent} value={values.latePercent} onChange={(value) => setFieldValue('latePercent', value ?? 0)} />
            <NumberField label={t('lateLowest')} {...percent} value={values.lateLowestPercent} onChange={(value) => setFieldValue('lateLowestPercent', value ?? 0)} />
          </>
        )}
        {values.latePolicy === 'late_days' && (
          <NumberField label={t('lateDaysMost')} min={0} max={60} value={values.lateDaysMost} onChange={(value) => setFieldValue('lateDaysMost', value ?? 0)} />
        )}
        <NumberField label={t('earlyPercent')} {...percent} value={values.earlyPercent} onChange={(value) => setFieldValue('earlyPercent', value ?? 0)} />
        {values.earlyPercent > 0 && <NumberField label={t('earlyMost')} {...percent} value={values.earlyMostPercent} onChange={(value) => setFieldValue('earlyMostPercent', value ?? 0)} />}
      </div>
    </>
  );
}
