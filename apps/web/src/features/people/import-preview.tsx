'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import styles from './import-page.module.css';

type Preview = Outputs['roster']['previewImport'];
type Shown = Extract<Preview, { ok: true }>;
type Props = { readonly preview: Preview; readonly applying: boolean; readonly onApply: (digest: string) => void };

/** A long file is not drawn whole: its errors all, of its lines so many that do something. */
const MOST_ROWS = 500;

export function ImportPreview({ preview, applying, onApply }: Props) {
  const t = useTranslations('people.import');
  if (!preview.ok) return <p role="alert">{t(`refused.${preview.reason}`)}</p>;
  const count = (wanted: Shown['planned'][number]['change']) => preview.planned.filter(({ change }) => change === wanted).length;
  const [added, changed, unchanged] = [count('added'), count('changed'), count('unchanged')];
  return (
    <>
      {preview.errors.length > 0 && <ErrorList errors={preview.errors} />}
      <div className={styles['sum']} role="status">
        <span>{t('sum', { added, changed, unchanged, errors: preview.errors.length })}</span>
        <Button disabled={preview.errors.length > 0 || added + changed === 0} loading={applying} onClick={() => onApply(preview.digest)}>
          {t('apply', { count: added + changed })}
        </Button>
      </div>
      {added + changed > 0 && <PlanTable planned={preview.planned} />}
    </>
  );
}

function ErrorList({ errors }: { readonly errors: Shown['errors'] }) {
  const t = useTranslations('people.import');
  return (
    <section className={styles['errors']} role="alert">
      <h2>{t('errorsTitle', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ line, problem, text }) => (
          <li key={`${line} ${problem}`}>{t('errorLine', { line, problem: t(`problems.${problem}`), text })}</li>
        ))}
      </ul>
    </section>
  );
}

function PlanTable({ planned }: { readonly planned: Shown['planned'] }) {
  const t = useTranslations('people');
  const rows = planned.filter(({ change }) => change !== 'unchanged');
  return (
    <>
      <StaffTable
        label={t('import.plan')}
        columns={[
          { label: t('import.line'), kind: 'number' },
          t('import.change'),
          t('name'),
          t('email'),
          t('role'),
          t('groups'),
        ]}
      >
        {rows.slice(0, MOST_ROWS).map((row) => (
          <PlanRow key={row.line} row={row} />
        ))}
      </StaffTable>
      {rows.length > MOST_ROWS && <p className={page['note']}>{t('import.more', { count: rows.length - MOST_ROWS })}</p>}
    </>
  );
}

function PlanRow({ row }: { readonly row: Shown['planned'][number] }) {
  const t = useTranslations('people');
  const { before, after } = row.role;
  return (
    <tr>
      <td className={page['number']}>{row.line}</td>
      <td className={styles[row.change]}>{t(`import.changes.${row.change}`)}</td>
      <th scope="row">
        {row.name}
        {row.userId === null && ` (${t('import.newAccount')})`}
      </th>
      <td>{row.email}</td>
      <td>
        {before !== null && before !== after && <del>{t(`roles.${before}`)}</del>} {t(`roles.${after}`)}
      </td>
      <td>{row.joins.join(', ')}</td>
    </tr>
  );
}
