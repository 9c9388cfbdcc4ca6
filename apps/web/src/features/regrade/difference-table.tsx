import { IconArrowRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { VerdictMark } from '#features/verdict/verdict-label.tsx';
import { CodePhrase } from '#ui/code-phrase.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import type { OpenedRegrade } from './regrade-page.tsx';
import styles from './regrade.module.css';

type Change = OpenedRegrade['changes'][number];
type Props = { readonly courseSlug: string; readonly changes: readonly Change[] };

/** Every submission whose judgement would change: by how much, and because of which cases. */
export function DifferenceTable({ courseSlug, changes }: Props) {
  const t = useTranslations('regrade');
  return (
    <StaffTable
      label={t('differences')}
      columns={[
        t('student'),
        { label: t('attempt'), kind: 'number' },
        { label: t('points'), kind: 'number' },
        { label: t('best'), kind: 'number' },
        t('why'),
      ]}
    >
      {changes.map((change) => (
        <Row key={change.id} courseSlug={courseSlug} change={change} />
      ))}
    </StaffTable>
  );
}

function Row({ courseSlug, change }: { readonly courseSlug: string; readonly change: Change }) {
  const t = useTranslations('regrade');
  const format = useFormatter();
  const { id, student, attempt, before, after, best, cases } = change;
  const share = (value: number): string => format.number(value, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">
        <Link href={`/courses/${courseSlug}/staff/submissions/${id}${after ? `?run=${after.id}` : ''}`}>{student}</Link>
      </th>
      <td className={page['number']}>{attempt}</td>
      <td className={page['number']}>
        {before === null ? t('none') : format.number(before.score)} → {after === null ? t('none') : format.number(after.score)}
      </td>
      <td className={page['number']} data-change={Math.sign(best.after - best.before)}>
        <span className={styles['change']} data-change={Math.sign(best.after - best.before)}>
          {share(best.before)} → {share(best.after)}
        </span>
      </td>
      <td>
        <ul className={styles['cases']}>
          {cases.map(({ name, before: was, after: is, why }) => (
            <li key={name}>
              <VerdictMark standing={was ?? 'not_run'} /> <IconArrowRight size={12} aria-hidden /> <VerdictMark standing={is ?? 'not_run'} /> <strong>{name}</strong>
              {why !== null && (
                <span className={styles['why']}>
                  <CodePhrase>{why}</CodePhrase>
                </span>
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
