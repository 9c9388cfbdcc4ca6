import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import { ShareBar } from './share-bar.tsx';

type Props = { readonly courseSlug: string; readonly exercises: Outputs['analytics']['list'] };

/** How far the class is with each exercise. */
export function AnalyticsListPage({ courseSlug, exercises }: Props) {
  const t = useTranslations('analytics');
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      {exercises.length === 0 ? (
        <p className={page['note']}>{t('nothing')}</p>
      ) : (
        <StaffTable
          label={t('title')}
          columns={[
            t('exercise'),
            { label: t('students'), kind: 'number' },
            t('solved'),
            { label: t('submissions'), kind: 'number' },
          ]}
        >
          {exercises.map(({ id, title, students, solved, submissions }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/courses/${courseSlug}/staff/analytics/${id}`}>{title}</Link>
              </th>
              <td className={page['number']}>{students}</td>
              <td>
                <ShareBar part={solved} whole={students} />
              </td>
              <td className={page['number']}>{submissions}</td>
            </tr>
          ))}
        </StaffTable>
      )}
    </main>
  );
}
