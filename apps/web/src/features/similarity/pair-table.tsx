import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import type { Report } from './report-page.tsx';
import styles from './similarity.module.css';

type Props = { readonly courseSlug: string; readonly report: Report };

export function PairTable({ courseSlug, report }: Props) {
  const t = useTranslations('similarity');
  return (
    <StaffTable
      label={t('pairs')}
      columns={[
        t('twoStudents'),
        t('similarity'),
        { label: t('longest'), kind: 'number', title: t('longestNote') },
        t('label'),
      ]}
    >
      {report.pairs.map((pair) => (
        <tr key={pair.id}>
          <th scope="row">
            <Link href={`/courses/${courseSlug}/staff/similarity/${report.id}/${pair.id}`}>
              {pair.left.name} · {pair.right.name}
            </Link>
          </th>
          <td>
            <Share value={pair.similarity} />
          </td>
          <td className={page['number']}>{pair.longest}</td>
          <td>{pair.label !== 'unreviewed' && <span className={styles['label']}>{t(`labels.${pair.label}`)}</span>}</td>
        </tr>
      ))}
    </StaffTable>
  );
}

/** A share as a bar and as a number. */
export function Share({ value }: { readonly value: number }) {
  const format = useFormatter();
  return (
    <span className={styles['share']}>
      <span className={styles['bar']} aria-hidden>
        <span className={styles['filled']} style={{ width: `${100 * value}%` }} />
      </span>
      {format.number(value, { style: 'percent', maximumFractionDigits: 0 })}
    </span>
  );
}
