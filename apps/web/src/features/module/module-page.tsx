import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Outputs } from '#api/client.ts';
import { ExerciseList } from '#features/course/exercise-list.tsx';
import { earnedPoints, totalPoints } from '#features/course/points.ts';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './module-page.module.css';

type Props = {
  readonly module: Omit<Outputs['course']['openModule'], 'goal' | 'reading' | 'records'>;
  /** What the module is about; empty in an assignment that staff put together. */
  readonly goal: ReactNode;
  readonly figure: ReactNode;
  /** What to know before, and what to read. */
  readonly reading: ReactNode;
};

/** Why a module is worth the work, a figure to play with, what to read, and its exercises. */
export function ModulePage({ module, goal, figure, reading }: Props) {
  const t = useTranslations('course');
  const { course, slug, title, dueAt, exercises } = module;
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['facts']}>
        {t('progress', { earned: earnedPoints(exercises), total: totalPoints(exercises) })}
        {dueAt && (
          <>
            {' · '}
            {t('due')} <LocalTime at={dueAt} zone={course.timeZone} />
          </>
        )}
      </p>
      {goal}
      {figure}
      {reading}
      <h2 className={styles['heading']}>{t('exercises')}</h2>
      <ExerciseList courseSlug={course.slug} assignmentSlug={slug} exercises={exercises} isOpen={module.isStaff || module.opensAt === null} />
    </main>
  );
}
