import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { timeTag } from '#ui/time-tag.tsx';
import styles from './own-grades.module.css';
import { StepList } from './step-list.tsx';

type Own = Outputs['gradebook']['own'];

/** A student's grades, each with how it came about. */
export function OwnGrades({ grades }: { readonly grades: Own }) {
  const t = useTranslations('grades');
  const format = useFormatter();
  const { course, assignments, total, lateDays } = grades;
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['total']}>{total === null ? t('noTotal') : t('total', { percent: format.number(total, { maximumFractionDigits: 2 }) })}</p>
      <p className={styles['note']}>{t('totalNote')}</p>
      {lateDays && lateDays.granted > 0 && <p className={styles['note']}>{t('lateDays', { left: lateDays.granted - lateDays.spent, granted: lateDays.granted })}</p>}
      {assignments.map((assignment) => (
        <AssignmentGrades key={assignment.slug} course={course} assignment={assignment} />
      ))}
    </main>
  );
}

type Props = { readonly course: Own['course']; readonly assignment: Own['assignments'][number] };

function AssignmentGrades({ course, assignment }: Props) {
  const t = useTranslations('grades');
  const format = useFormatter();
  const { slug, title, dates, standing, points, maxPoints, visibleAt, exercises } = assignment;
  return (
    <section className={styles['assignment']} aria-labelledby={`grades-${slug}`}>
      <div className={styles['head']}>
        <h2 id={`grades-${slug}`} className={styles['name']}>
          <Link href={`/courses/${course.slug}/${slug}`}>{title}</Link>
        </h2>
        {dates.dueAt !== null && <span className={styles['due']}>{t.rich('due', { at: timeTag(new Date(dates.dueAt), course.timeZone) })}</span>}
        <span className={styles['points']}>{points !== null && t('points', { points: format.number(points, { maximumFractionDigits: 2 }), maxPoints })}</span>
      </div>
      {visibleAt === null ? (
        <>
          {standing !== 'counts' && <p className={styles['note']}>{t(`standing.${standing}`)}</p>}
          <ul className={styles['exercises']}>
            {exercises.map((exercise) => (
              <ExerciseGrade key={exercise.exerciseId} exercise={exercise} zone={course.timeZone} />
            ))}
          </ul>
        </>
      ) : (
        <p className={styles['note']}>{t.rich('hidden', { at: timeTag(new Date(visibleAt), course.timeZone) })}</p>
      )}
    </section>
  );
}

function ExerciseGrade({ exercise, zone }: { readonly exercise: Own['assignments'][number]['exercises'][number]; readonly zone: string }) {
  const t = useTranslations('grades');
  const format = useFormatter();
  const { title, points, maxPoints, state, steps } = exercise;
  const shown = points === null ? t(`states.${state ?? 'waiting'}`) : t('points', { points: format.number(points, { maximumFractionDigits: 2 }), maxPoints });
  return (
    <li>
      <details className={styles['exercise']}>
        <summary>
          <span className={styles['exerciseName']}>{title}</span>
          <span className={styles['points']}>{shown}</span>
        </summary>
        <div className={styles['steps']}>
          <StepList steps={steps} zone={zone} />
        </div>
      </details>
    </li>
  );
}
