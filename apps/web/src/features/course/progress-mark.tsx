import { IconCircle, IconHourglass, IconPencil } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import type { CourseExercise } from './points.ts';
import styles from './course-page.module.css';

const ICONS = { not_started: IconCircle, draft: IconPencil, waiting: IconHourglass } as const;

/** How far a student is with an exercise, as an icon and a word. */
export function ProgressMark({ progress }: { readonly progress: CourseExercise['progress'] }) {
  const t = useTranslations('course.state');
  if (progress.state === 'graded') return <VerdictLabel standing={progress.verdict} />;
  const Icon = ICONS[progress.state];
  return (
    <span className={styles['state']}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {t(progress.state)}
    </span>
  );
}
