import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './check-list.module.css';
import { StateLabel } from './state-label.tsx';

type Modules = Outputs['check']['list'];
type Props = { readonly courseSlug: string; readonly modules: Modules };

export function CheckTable({ courseSlug, modules }: Props) {
  const t = useTranslations('check');
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('exercise')}</th>
            <th scope="col">{t('standing')}</th>
            <th scope="col" className={styles['number']}>
              {t('pointsColumn')}
            </th>
            <th scope="col" className={styles['when']}>
              {t('checkedAt')}
            </th>
          </tr>
        </thead>
        {modules.map((module) => (
          <Module key={module.id} courseSlug={courseSlug} module={module} />
        ))}
      </table>
    </div>
  );
}

function Module({ courseSlug, module }: { readonly courseSlug: string; readonly module: Modules[number] }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles['group']}>
          {module.title}
        </th>
      </tr>
      {module.exercises.map(({ id, title, points, state, checkedAt }) => (
        <tr key={id}>
          <th scope="row">
            <Link href={`/courses/${courseSlug}/staff/exercises/${id}`}>{title}</Link>
          </th>
          <td>
            <StateLabel state={state} />
          </td>
          <td className={styles['number']}>{points}</td>
          <td className={styles['when']}>{checkedAt && <LocalTime at={checkedAt} />}</td>
        </tr>
      ))}
    </tbody>
  );
}
