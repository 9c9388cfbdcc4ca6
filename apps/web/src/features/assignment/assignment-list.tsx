import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import styles from './assignment-list.module.css';

type Props = { readonly course: Outputs['course']['head']; readonly list: Outputs['assignment']['list'] };

/** All assignments of a course with their dates, and how many people handed in. */
export function AssignmentList({ course, list }: Props) {
  const t = useTranslations('assignments');
  const base = `/courses/${course.slug}/staff/assignments`;
  const mayEdit = course.role !== 'assistant';
  return (
    <main id="content" className={page['page']}>
      <div className={styles['head']}>
        <div>
          <h1 className={page['title']}>{t('title')}</h1>
          <p className={page['note']}>{t('note', { zone: list.timeZone })}</p>
        </div>
        {mayEdit && (
          <Link href={`${base}/new`} className={styles['new']}>
            {t('new')}
          </Link>
        )}
      </div>
      {list.assignments.length === 0 ? (
        <p className={page['note']}>{t('empty')}</p>
      ) : (
        <StaffTable
          label={t('title')}
          columns={[
            t('assignment'),
            t('opens'),
            t('due'),
            t('closes'),
            t('late'),
            { label: t('exercises'), kind: 'number' },
            { label: t('points'), kind: 'number' },
            { label: t('extensions'), kind: 'number' },
            { label: t('students'), kind: 'number' },
          ]}
        >
          {list.assignments.map((assignment) => (
            <tr key={assignment.id}>
              <th scope="row">{mayEdit ? <Link href={`${base}/${assignment.slug}`}>{assignment.title}</Link> : assignment.title}</th>
              {[assignment.opensAt, assignment.dueAt, assignment.closesAt].map((at, column) => (
                // The three dates never change places.
                <td key={`${column}`} className={styles['when']}>
                  {at ? <LocalTime at={at} zone={list.timeZone} /> : '–'}
                </td>
              ))}
              <td>{t(`latePolicy.${assignment.latePolicy}`)}</td>
              <td className={page['number']}>{assignment.exercises}</td>
              <td className={page['number']}>{assignment.points}</td>
              <td className={page['number']}>{assignment.extensions}</td>
              <td className={page['number']}>{assignment.students}</td>
            </tr>
          ))}
        </StaffTable>
      )}
    </main>
  );
}
