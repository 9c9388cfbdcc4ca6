import { useFormatter, useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Place } from './grade-grid.tsx';
import styles from './grade-grid.module.css';
import { COLUMN_WIDTH } from './grid-size.ts';
import { MARK_ICONS } from './mark-icons.ts';
import { valueOf, type Column, type Row } from './view.ts';

type Props = {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly from: number;
  readonly to: number;
  /** The column that the keyboard is in, if it is in this row. */
  readonly active: number | null;
  /** The exercise that is being explained. */
  readonly chosen: string | null;
  readonly onChoose: (place: Place) => void;
};

/** One student. Drawn once for as long as the same columns are in view. */
export const GridRow = memo(function GridRow({ row, index, top, columns, from, to, active, chosen, onChoose }: Props) {
  return (
    <div role="row" aria-rowindex={index + 2} className={styles['row']} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" aria-colindex={1} className={styles['name']} title={row.email}>
        {row.name}
      </div>
      {columns.slice(from, to).map((column, offset) => (
        <GridCell
          key={column.key}
          row={row}
          column={column}
          index={index}
          place={from + offset}
          isActive={active === from + offset}
          isChosen={column.kind === 'exercise' && column.key === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
});

type CellProps = {
  readonly row: Row;
  readonly column: Column;
  readonly index: number;
  readonly place: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (place: Place) => void;
};

/** Drawn once as well: a step to the side draws one column, and not all that are in view. */
const GridCell = memo(function GridCell({ row, column, index, place, isActive, isChosen, onChoose }: CellProps) {
  const at = `${index} ${place}`;
  return (
    <div
      role="gridcell"
      aria-colindex={place + 2}
      className={styles['cell']}
      {...(column.kind === 'exercise' ? {} : { 'data-cell': at, tabIndex: isActive ? 0 : -1 })}
      data-kind={column.kind}
      data-chosen={isChosen || undefined}
      style={{ transform: `translateX(${place * COLUMN_WIDTH}px)` }}
    >
      <CellContent row={row} column={column} at={at} isActive={isActive} onChoose={onChoose} />
    </div>
  );
});

type ContentProps = { readonly row: Row; readonly column: Column; readonly at: string; readonly isActive: boolean; readonly onChoose: (place: Place) => void };

function CellContent({ row, column, at, isActive, onChoose }: ContentProps) {
  const t = useTranslations('gradebook');
  const format = useFormatter();
  const value = valueOf(row, column);
  const number = value === null ? '–' : format.number(value, { maximumFractionDigits: 2 });
  if (column.kind !== 'exercise') {
    return <span className={styles['value']}>{number}</span>;
  }
  const mark = row.cells[column.index]?.mark ?? 'missing';
  const Icon = MARK_ICONS[mark];
  return (
    <button
      type="button"
      className={styles['value']}
      data-cell={at}
      data-mark={mark}
      tabIndex={isActive ? 0 : -1}
      aria-label={t('cell', { name: row.name, exercise: column.title, value: number, mark: t(`marks.${mark}`) })}
      title={t(`marks.${mark}`)}
      onClick={() => onChoose({ userId: row.id, assignmentExerciseId: column.key })}
    >
      {Icon && <Icon size={13} stroke={1.75} aria-hidden />}
      {number}
    </button>
  );
}
