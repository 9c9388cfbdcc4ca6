import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Inputs, Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import styles from './request.module.css';

type State = Inputs['request']['list']['state'];
const STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const satisfies readonly State[];

type Props = { readonly courseSlug: string; readonly list: Outputs['request']['list']; readonly state: State };

/** The inbox of questions about judgements, the oldest first. */
export function RequestListPage({ courseSlug, list, state }: Props) {
  const t = useTranslations('requests');
  const path = `/courses/${courseSlug}/staff/requests`;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      <nav className={styles['states']} aria-label={t('states')}>
        {STATES.map((one) => (
          <Link key={one} href={`${path}?state=${one}`} aria-current={one === state ? 'page' : undefined}>
            {t(`state.${one}`)} {one === 'open' && list.open > 0 && `(${list.open})`}
          </Link>
        ))}
      </nav>
      {list.requests.length === 0 ? (
        <p className={page['note']}>{t(state === 'open' ? 'nothingOpen' : 'nothing')}</p>
      ) : (
        <StaffTable label={t('title')} columns={[t('student'), t('exercise'), t('case'), { label: t('messages'), kind: 'number' }, t('opened')]}>
          {list.requests.map(({ id, student, exercise, caseName, messages, openedAt }) => (
            <tr key={id}>
              <th scope="row" title={student.email}>
                <Link href={`${path}/${id}`}>{student.name}</Link>
              </th>
              <td>{exercise}</td>
              <td>{caseName}</td>
              <td className={page['number']}>{messages}</td>
              <td>
                <LocalTime at={openedAt} />
              </td>
            </tr>
          ))}
        </StaffTable>
      )}
    </main>
  );
}
