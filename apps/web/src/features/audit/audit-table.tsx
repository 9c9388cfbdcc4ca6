import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import { StaffTable } from '#ui/staff-table.tsx';
import styles from './audit-table.module.css';

type Entry = Outputs['audit']['list']['entries'][number];
type Props = { readonly entries: readonly Entry[]; readonly zone: string };

export function AuditTable({ entries, zone }: Props) {
  const t = useTranslations('audit');
  return (
    <StaffTable label={t('title')} columns={[t('when'), t('who'), t('action'), t('about'), t('change')]}>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} zone={zone} />
      ))}
    </StaffTable>
  );
}

function Row({ entry, zone }: { readonly entry: Entry; readonly zone: string }) {
  const t = useTranslations('audit');
  const { at, actor, action, subject, person, reason } = entry;
  return (
    <tr>
      <td className={styles['when']}>
        <LocalTime at={at} zone={zone} />
      </td>
      <td title={actor?.email}>{actor?.name ?? t('platform')}</td>
      <td>{action === null ? t('unknownAction') : t(`actions.${action}`)}</td>
      <td title={person?.email}>{person && person.name !== subject ? `${subject} · ${person.name}` : subject}</td>
      <td>
        <Changes entry={entry} />
        {reason && <p className={styles['reason']}>{t('reason', { reason })}</p>}
      </td>
    </tr>
  );
}

/** What was, struck out, and what is instead, field by field. */
function Changes({ entry: { before, after } }: { readonly entry: Entry }) {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields.map((field) => (
    <div key={field}>
      <span className={styles['field']}>{field}</span> {before && field in before && <del>{String(before[field])}</del>}{' '}
      {after && field in after && <ins className={styles['now']}>{String(after[field])}</ins>}
    </div>
  ));
}
