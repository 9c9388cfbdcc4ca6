import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './course-page.module.css';
import { earnedPoints, totalPoints, type CourseAssignment } from './points.ts';
import { ProgressMark } from './progress-mark.tsx';

type Props = { readonly courseSlug: string; readonly zone: string; readonly assignment: CourseAssignment };

export function AssignmentSection({ courseSlug, zone, assignment }: Props) {
  const t = useTranslations('course');
  const { slug, title, dueAt, exercises } = assignment;
  return (
    <section className={styles['assignment']} aria-labelledby={slug}>
      <div className={styles['head']}>
        <h2 id={slug} className={styles['module']}>
          {title}
        </h2>
        {dueAt && (
          <span className={styles['due']}>
            {t('due')} <LocalTime at={dueAt} zone={zone} />
          </span>
        )}
        <span className={styles['points']}>{t('points', { earned: earnedPoints(exercises), total: totalPoints(exercises) })}</span>
      </div>
      <ul className={styles['exercises']}>
        {exercises.map((exercise) => (
          <li key={exercise.id} className={styles['exercise']}>
            <Link href={`/courses/${courseSlug}/${slug}/${exercise.id}`} className={styles['link']}>
              {exercise.title}
            </Link>
            <ProgressMark progress={exercise.progress} />
            <span className={styles['points']}>
              {exercise.progress.state === 'graded'
                ? t('points', { earned: exercise.progress.score, total: exercise.points })
                : t('worth', { points: exercise.points })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
