import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './exercise-list.module.css';
import type { CourseExercise } from './points.ts';
import { ProgressMark } from './progress-mark.tsx';

type Props = { readonly courseSlug: string; readonly assignmentSlug: string; readonly exercises: readonly CourseExercise[]; readonly isOpen: boolean };

/** The exercises of an assignment in their order, each with what it is worth or what it earned. */
export function ExerciseList({ courseSlug, assignmentSlug, exercises, isOpen }: Props) {
  const t = useTranslations('course');
  return (
    <ul className={styles['exercises']}>
      {exercises.map(({ id, title, points, progress }) => (
        <li key={id} className={styles['exercise']}>
          {isOpen ? (
            <Link href={`/courses/${courseSlug}/${assignmentSlug}/${id}`} className={styles['link']}>
              {title}
            </Link>
          ) : (
            <span className={styles['link']}>{title}</span>
          )}
          <ProgressMark progress={progress} />
          <span className={styles['points']}>
            {progress.state === 'graded' ? t('points', { earned: progress.score, total: points }) : t('worth', { points })}
          </span>
        </li>
      ))}
    </ul>
  );
}
