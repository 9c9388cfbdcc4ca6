import { Fieldset, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import type { AssignmentForm } from '#schemas/assignment.ts';
import styles from './assignment-editor.module.css';
import { LateFields } from './late-fields.tsx';
import { NumberField } from './number-field.tsx';

type Shelf = Outputs['assignment']['shelf'];
type Props = { readonly form: UseFormReturnType<AssignmentForm>; readonly lateDays: Shelf['lateDays']; readonly gradeGroups: Shelf['gradeGroups'] };

/** Late work, attempts, and the place in the course total. */
export function RuleFields({ form, lateDays, gradeGroups }: Props) {
  const t = useTranslations('assignmentForm');
  const { values, setFieldValue } = form;
  return (
    <>
      <Fieldset legend={t('lateWork')}>
        <LateFields form={form} lateDays={lateDays} />
      </Fieldset>
      <Fieldset legend={t('attempts')}>
        <div className={styles['row']}>
          <NativeSelect label={t('counting')} data={(['best', 'last', 'average'] as const).map((value) => ({ value, label: t(`countings.${value}`) }))} {...form.getInputProps('counting')} />
          <NumberField label={t('maxAttempts')} placeholder={t('unlimited')} min={1} value={values.maxAttempts} onChange={(value) => setFieldValue('maxAttempts', value)} />
          <NumberField label={t('coolDown')} placeholder={t('noCoolDown')} min={1} value={values.coolDownMinutes} onChange={(value) => setFieldValue('coolDownMinutes', value)} />
          <NativeSelect
            label={t('visibility')}
            data={(['at_once', 'after_due', 'after_close'] as const).map((value) => ({ value, label: t(`visibilities.${value}`) }))}
            {...form.getInputProps('visibility')}
          />
        </div>
      </Fieldset>
      <Fieldset legend={t('total')}>
        <div className={styles['row']}>
          <NativeSelect
            label={t('gradeGroup')}
            data={[{ value: '', label: t('noGroup') }, ...gradeGroups.map(({ id, name }) => ({ value: id, label: name }))]}
            value={values.gradeGroupId ?? ''}
            onChange={({ currentTarget }) => setFieldValue('gradeGroupId', currentTarget.value || null)}
          />
          {values.gradeGroupId === null && (
            <NumberField label={t('weight')} placeholder={t('byPoints')} min={0} decimals={2} value={values.weight} onChange={(value) => setFieldValue('weight', value)} />
          )}
        </div>
      </Fieldset>
    </>
  );
}
