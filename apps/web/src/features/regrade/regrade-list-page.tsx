import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import { StartRegrade } from './start-regrade.tsx';
import styles from './regrade.module.css';

type List = Outputs['regrade']['list'];
type Props = { readonly courseSlug: string; readonly list: List; readonly mayDecide: boolean };

/** Which exercises have a newer version than the course, and the regrades there were. */
export function RegradeListPage({ courseSlug, list, mayDecide }: Props) {
  const t = useTranslations('regrade');
  const path = `/courses/${courseSlug}/staff/regrades`;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      {list.exercises.length === 0 ? (
        <p className={page['note']}>{t('nothing')}</p>
      ) : (
        <StaffTable label={t('exercises')} columns={[t('exercise'), t('version'), { label: t('submissions'), kind: 'number' }, t('dryRun')]}>
          {list.exercises.map((exercise) => (
            <tr key={exercise.id}>
              <th scope="row">{exercise.title}</th>
              <td>
                <code className={styles['hash']}>{exercise.hash.slice(0, 8)}</code>{' '}
                {exercise.newestHash !== exercise.hash && <span className={styles['newer']}>{t('newer', { hash: exercise.newestHash.slice(0, 8) })}</span>}
              </td>
              <td className={page['number']}>{exercise.submissions}</td>
              <td>
                {exercise.trialId !== null ? (
                  <Link href={`${path}/${exercise.trialId}`}>{t('waiting')}</Link>
                ) : (
                  mayDecide && <StartRegrade courseSlug={courseSlug} exercise={exercise} />
                )}
              </td>
            </tr>
          ))}
        </StaffTable>
      )}
      {list.regrades.length > 0 && <Past regrades={list.regrades} path={path} />}
    </main>
  );
}

function Past({ regrades, path }: { readonly regrades: List['regrades']; readonly path: string }) {
  const t = useTranslations('regrade');
  return (
    <section className={styles['past']} aria-labelledby="past">
      <h2 id="past" className={styles['heading']}>
        {t('past')}
      </h2>
      <ul className={styles['list']}>
        {regrades.map(({ id, title, state, scope, startedAt, startedBy }) => (
          <li key={id}>
            <Link href={`${path}/${id}`}>{title}</Link> · {t(`state.${state}`)} · {t(`scope.${scope}`)} · {startedBy.name} · <LocalTime at={startedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
