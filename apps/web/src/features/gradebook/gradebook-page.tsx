'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Outputs } from '#api/client.ts';
import { CellPanel } from './cell-panel.tsx';
import { GradeGrid, type Place } from './grade-grid.tsx';
import { GradebookBar } from './gradebook-bar.tsx';
import styles from './gradebook.module.css';
import { arrange, columnsOf, readView, toParameters, unpackRows, type View } from './view.ts';

type Props = {
  readonly course: Outputs['course']['head'];
  readonly gradebook: Outputs['gradebook']['open'];
  /** What the address asks for, without its question mark. */
  readonly asked: string;
};

/** All grades of a course: who has what, why, and what to do about it. */
export function GradebookPage({ course, gradebook, asked }: Props) {
  const t = useTranslations('gradebook');
  const [view, setView] = useState(() => readView(new URLSearchParams(asked)));
  const [chosen, setChosen] = useState<Place | null>(null);
  const late = useDeferredValue(view);
  const all = useMemo(() => unpackRows(gradebook.rows), [gradebook.rows]);
  const columns = useMemo(() => columnsOf(gradebook.assignments, late.assignment), [gradebook.assignments, late.assignment]);
  const rows = useMemo(() => arrange(all, columns, late), [all, columns, late]);
  const show = (next: View) => {
    setView(next);
    const parameters = toParameters(next);
    // The address follows without a request: all rows are here already.
    window.history.replaceState(null, '', parameters === '' ? window.location.pathname : `?${parameters}`);
  };
  return (
    <main id="content" className={styles['page']}>
      <GradebookBar course={course} gradebook={gradebook} view={view} onView={show} shown={rows.length} />
      {gradebook.rows.length === 0 ? (
        <p className={styles['empty']}>{t('empty')}</p>
      ) : (
        <div className={styles['work']}>
          <GradeGrid rows={rows} columns={columns} sort={view.sort} onSort={(sort) => show({ ...view, sort })} chosen={chosen} onChoose={setChosen} />
          {chosen && <CellPanel key={`${chosen.userId} ${chosen.assignmentExerciseId}`} course={course} place={chosen} onClose={() => setChosen(null)} />}
        </div>
      )}
    </main>
  );
}
