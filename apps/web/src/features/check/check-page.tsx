'use client';

import { useTranslations } from 'next-intl';
import styles from './check-page.module.css';
import { ExerciseFacts } from './exercise-facts.tsx';
import { FindingList } from './finding-list.tsx';
import { MatrixSection } from './matrix-section.tsx';
import { MutantsSection } from './mutants-section.tsx';
import { StateBanner } from './state-banner.tsx';
import { useCheck, type CheckedExercise } from './use-check.ts';

type Props = { readonly courseSlug: string; readonly first: CheckedExercise };

/** What staff see of an exercise: its facts, and the proof that it may be published. */
export function CheckPage({ courseSlug, first }: Props) {
  const t = useTranslations('check');
  const shown = useCheck(courseSlug, first);
  const { check } = shown;
  return (
    <main id="content" className={styles['page']}>
      <ExerciseFacts courseSlug={courseSlug} shown={shown} />
      <StateBanner shown={shown} />
      <FindingList title={t('findings')} findings={check?.findings ?? []} />
      {check?.matrix && <MatrixSection matrix={check.matrix} />}
      {check?.mutants && <MutantsSection mutants={check.mutants} />}
    </main>
  );
}
