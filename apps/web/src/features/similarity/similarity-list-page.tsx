import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import { CompareButton } from './compare-button.tsx';

type Exercises = Outputs['similarity']['list'];
type Props = { readonly courseSlug: string; readonly exercises: Exercises };

/** The exercises whose submissions can be compared. */
export function SimilarityListPage({ courseSlug, exercises }: Props) {
  const t = useTranslations('similarity');
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      {exercises.length === 0 ? (
        <p className={page['note']}>{t('nothing')}</p>
      ) : (
        <StaffTable label={t('title')} columns={[t('exercise'), { label: t('students'), kind: 'number' }, t('latest'), t('action')]}>
          {exercises.map((exercise) => (
            <tr key={exercise.id}>
              <th scope="row">{exercise.title}</th>
              <td className={page['number']}>{exercise.students}</td>
              <td>
                {exercise.latest && (
                  <Link href={`/courses/${courseSlug}/staff/similarity/${exercise.latest.id}`}>
                    <LocalTime at={exercise.latest.requestedAt} />
                  </Link>
                )}
              </td>
              <td>{exercise.students > 1 ? <CompareButton courseSlug={courseSlug} exercise={exercise} /> : t('tooFew')}</td>
            </tr>
          ))}
        </StaffTable>
      )}
    </main>
  );
}
