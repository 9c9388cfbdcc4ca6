import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Inputs, Outputs } from '#api/client.ts';
import { addressOf } from '#ui/address.ts';
import page from '#ui/staff-page.module.css';
import { SubmissionFilter } from './submission-filter.tsx';
import { SubmissionTable } from './submission-table.tsx';

type Props = {
  readonly list: Outputs['review']['list'];
  readonly filter: Inputs['review']['list']['filter'];
  /** The page's own address, without a filter. */
  readonly path: string;
};

/** A course's submissions; what is looked for stands in the address. */
export function SubmissionListPage({ list, filter, path }: Props) {
  const t = useTranslations('review');
  const { after, ...rest } = filter;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('submissions')}</h1>
      <p className={page['note']}>{t('note')}</p>
      <SubmissionFilter filter={filter} exercises={list.exercises} path={path} />
      {list.submissions.length === 0 ? <p className={page['note']}>{t('empty')}</p> : <SubmissionTable submissions={list.submissions} path={path} />}
      <p className={page['more']}>
        {after && <Link href={addressOf(path, rest)}>{t('latest')}</Link>}
        {list.next && <Link href={addressOf(path, { ...rest, after: list.next })}>{t('older')}</Link>}
      </p>
    </main>
  );
}
