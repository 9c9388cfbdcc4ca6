import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import styles from './grade-grid.module.css';
import { COLUMN_WIDTH } from './grid-size.ts';
import type { Column } from './view.ts';

type Props = {
  readonly columns: readonly Column[];
  /** The columns in view: from the first to before the second. */
  readonly from: number;
  readonly to: number;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
};

/** The names of the columns; a click sorts, another turns the order round. */
export const GridHead = memo(function GridHead({ columns, from, to, sort, onSort }: Props) {
  const t = useTranslations('gradebook');
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <div role="columnheader" aria-colindex={1} aria-sort={orderOf('name', sort)} className={styles['corner']}>
        <SortButton name={t('name')} column="name" sort={sort} onSort={onSort} />
      </div>
      {columns.slice(from, to).map((column, offset) => (
        <div
          key={column.key}
          role="columnheader"
          aria-colindex={from + offset + 2}
          aria-sort={orderOf(column.key, sort)}
          className={styles['column']}
          data-kind={column.kind}
          style={{ transform: `translateX(${(from + offset) * COLUMN_WIDTH}px)` }}
        >
          <span className={styles['of']}>{column.kind === 'exercise' ? column.assignment : column.kind === 'sum' ? t('sum') : ''}</span>
          <SortButton name={column.kind === 'total' ? t('total') : column.title} column={column.key} sort={sort} onSort={onSort} />
          <span className={styles['of']}>{column.kind === 'total' ? t('percent') : t('of', { points: column.points })}</span>
        </div>
      ))}
    </div>
  );
});

type SortProps = Pick<Props, 'sort' | 'onSort'> & { readonly name: string; readonly column: string };

function SortButton({ name, column, sort, onSort }: SortProps) {
  const order = orderOf(column, sort);
  return (
    <button type="button" className={styles['sort']} title={name} onClick={() => onSort(nextOrder(column, sort))}>
      <span className={styles['label']}>{name}</span>
      {order === 'ascending' && <IconArrowUp size={12} aria-hidden />}
      {order === 'descending' && <IconArrowDown size={12} aria-hidden />}
    </button>
  );
}

const orderOf = (column: string, sort: string): 'ascending' | 'descending' | 'none' => (sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none');

/** Names begin with the first, numbers with the highest. */
const nextOrder = (column: string, sort: string): string => (column === 'name' ? (sort === 'name' ? '-name' : 'name') : sort === `-${column}` ? column : `-${column}`);
