import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './course-page.module.css';
import { ExerciseList } from './exercise-list.tsx';
import { earnedPoints, totalPoints, type CourseAssignment } from './points.ts';

type Props = { readonly courseSlug: string; readonly zone: string; readonly assignment: CourseAssignment; readonly isOpen: boolean };

export function AssignmentSection({ courseSlug, zone, assignment, isOpen }: Props) {
  const t = useTranslations('course');
  const { slug, title, opensAt, dueAt, isExempt, exercises } = assignment;
  return (
    <section className={styles['assignment']} aria-labelledby={slug}>
      <div className={styles['head']}>
        <h2 id={slug} className={styles['module']}>
          <Link href={`/courses/${courseSlug}/${slug}`}>{title}</Link>
        </h2>
        {isExempt && <span className={styles['due']}>{t('exempt')}</span>}
        {opensAt && (
          <span className={styles['due']}>
            {t('opens')} <LocalTime at={opensAt} zone={zone} />
          </span>
        )}
        {dueAt && (
          <span className={styles['due']}>
            {t('due')} <LocalTime at={dueAt} zone={zone} />
          </span>
        )}
        <span className={styles['points']}>{t('points', { earned: earnedPoints(exercises), total: totalPoints(exercises) })}</span>
      </div>
      <ExerciseList courseSlug={courseSlug} assignmentSlug={slug} exercises={exercises} isOpen={isOpen} />
    </section>
  );
}
