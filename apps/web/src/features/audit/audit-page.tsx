import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { AuditFilter, type Filter } from './audit-filter.tsx';
import { AuditTable } from './audit-table.tsx';

type Props = {
  readonly log: Outputs['audit']['list'];
  readonly filter: Filter;
  readonly actions: readonly NonNullable<Filter['action']>[];
  /** The page's own address, without a filter. */
  readonly path: string;
};

/** The course's audit log; what is looked for stands in the address, so that it can be sent to somebody. */
export function AuditPage({ log, filter, actions, path }: Props) {
  const t = useTranslations('audit');
  const { after, ...rest } = filter;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      <AuditFilter filter={filter} actions={actions} path={path} />
      {log.entries.length === 0 ? <p className={page['note']}>{t('empty')}</p> : <AuditTable entries={log.entries} zone={log.timeZone} />}
      <p className={page['more']}>
        {after && <Link href={addressOf(path, rest)}>{t('latest')}</Link>}
        {log.next && <Link href={addressOf(path, { ...rest, after: log.next })}>{t('older')}</Link>}
      </p>
    </main>
  );
}

function addressOf(path: string, filter: Filter): string {
  const parts = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `${path}?${new URLSearchParams(parts).toString()}`;
}
