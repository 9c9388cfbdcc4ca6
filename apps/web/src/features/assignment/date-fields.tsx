import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import styles from './assignment-editor.module.css';

type Dates = { readonly opensAt: string | null; readonly dueAt: string | null; readonly closesAt: string | null };
type Props = { readonly values: Dates; readonly onChange: (change: Partial<Dates>) => void };

/** When an assignment opens, is due and closes, on a clock in the course's time zone. Empty: never, or not at all. */
export function DateFields({ values, onChange }: Props) {
  const t = useTranslations('assignmentForm');
  return (
    <div className={styles['row']}>
      {(['opensAt', 'dueAt', 'closesAt'] as const).map((field) => (
        <TextInput
          key={field}
          type="datetime-local"
          label={t(field)}
          description={t(`${field}Note`)}
          value={values[field] ?? ''}
          onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value === '' ? null : currentTarget.value.slice(0, 16) })}
        />
      ))}
    </div>
  );
}
