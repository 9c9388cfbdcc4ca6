'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { COLUMN_WIDTH, ROW_HEIGHT } from './grid-size.ts';
import styles from './grade-grid.module.css';
import type { Column, Row } from './view.ts';

/** A cell that can be explained. */
export type Place = { readonly userId: string; readonly assignmentExerciseId: string };

type Props = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly chosen: Place | null;
  readonly onChoose: (place: Place) => void;
};

/** What a server draws before a browser has measured anything. */
const FIRST = { width: 1200, height: 720 };

/** Students down, exercises across; only what is in view is in the document. Arrow keys move, Enter explains. */
export function GradeGrid({ rows, columns, sort, onSort, chosen, onChoose }: Props) {
  const t = useTranslations('gradebook');
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  // The compiler passes over this component, as it says here; its rows are memoised by hand.
  // oxlint-disable-next-line react/incompatible-library
  const across = useVirtualizer({ horizontal: true, count: columns.length, getScrollElement: () => scroller.current, estimateSize: () => COLUMN_WIDTH, overscan: 3, initialRect: FIRST });
  const down = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 8, initialRect: FIRST });
  const inView = across.getVirtualItems().map(({ index }) => index);
  const [from, to] = [inView[0] ?? 0, (inView.at(-1) ?? -1) + 1];

  const move = (row: number, column: number) => {
    const next = { row: clamp(row, rows.length), column: clamp(column, columns.length) };
    setActive(next);
    down.scrollToIndex(next.row);
    across.scrollToIndex(next.column);
    // The cell may be drawn only after the scroll.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus());
  };
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="grid"
      aria-label={t('title')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      tabIndex={-1}
      onKeyDown={(event) => {
        const step = STEPS.get(event.key);
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        move(active.row + step.row, active.column + step.column);
      }}
    >
      <div className={styles['sheet']} style={{ width: `calc(var(--name-width) + ${across.getTotalSize()}px)`, height: `calc(var(--head-height) + ${down.getTotalSize()}px)` }}>
        <GridHead columns={columns} from={from} to={to} sort={sort} onSort={onSort} />
        {down.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              top={start}
              columns={columns}
              from={from}
              to={to}
              active={active.row === index ? active.column : null}
              chosen={chosen?.userId === row.id ? chosen.assignmentExerciseId : null}
              onChoose={onChoose}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

const STEPS = new Map([
  ['ArrowDown', { row: 1, column: 0 }],
  ['ArrowUp', { row: -1, column: 0 }],
  ['ArrowRight', { row: 0, column: 1 }],
  ['ArrowLeft', { row: 0, column: -1 }],
  ['PageDown', { row: 15, column: 0 }],
  ['PageUp', { row: -15, column: 0 }],
]);

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));
