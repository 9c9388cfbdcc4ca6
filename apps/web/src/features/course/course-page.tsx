import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { AssignmentSection } from './assignment-section.tsx';
import styles from './course-page.module.css';
import { Ladder } from './ladder.tsx';
import { earnedPoints, totalPoints } from './points.ts';

/** The road of modules, with how far the student is on it. */
export function CoursePage({ course }: { readonly course: Outputs['course']['open'] }) {
  const t = useTranslations('course');
  const exercises = course.assignments.flatMap((assignment) => assignment.exercises);
  const [earned, total] = [earnedPoints(exercises), totalPoints(exercises)];
  const hrefOf = (module: string) => (course.assignments.some(({ slug }) => slug === module) ? `/courses/${course.slug}/${module}` : undefined);
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{course.title}</h1>
      <p className={styles['progress']}>{t('progress', { earned, total })}</p>
      <progress className={styles['bar']} value={earned} max={total} aria-label={t('progressLabel')} />
      <p className={styles['staff']}>
        <Link href={`/courses/${course.slug}/grades`}>{t('grades')}</Link>
      </p>
      {exercises.length === 0 && <p>{t('empty')}</p>}
      {course.isStaff && (
        <p className={styles['staff']}>
          <Link href={`/courses/${course.slug}/staff`}>{t('teach')}</Link>
        </p>
      )}
      {course.ladder.length > 0 && <Ladder models={course.ladder} hrefOf={hrefOf} />}
      {course.assignments.map((assignment) => (
        <AssignmentSection key={assignment.slug} courseSlug={course.slug} zone={course.timeZone} assignment={assignment} isOpen={course.isStaff || assignment.opensAt === null} />
      ))}
    </main>
  );
}
