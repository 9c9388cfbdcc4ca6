import { unpackCells, type Cell, type Mark } from '#grades/cells.ts';
import type { Outputs } from '#api/client.ts';

type Gradebook = Outputs['gradebook']['open'];

/** What of the gradebook is shown, in which order. It stands in the address, so that it can be sent to somebody. */
export type View = {
  /** Part of a name or e-mail. */
  readonly person: string;
  readonly group: string | null;
  /** Only this assignment's columns. */
  readonly assignment: string | null;
  /** Only students with such a cell among the columns. */
  readonly mark: Mark | null;
  /** `name`, `total`, `sum:<assignment>` or the id of an exercise; `-` in front: the highest first. */
  readonly sort: string;
};

export type Column =
  | { readonly kind: 'total'; readonly key: 'total' }
  | { readonly kind: 'sum'; readonly key: string; readonly index: number; readonly title: string; readonly points: number }
  | { readonly kind: 'exercise'; readonly key: string; readonly index: number; readonly title: string; readonly assignment: string; readonly points: number };

/** A student's row, unpacked. */
export type Row = Omit<Gradebook['rows'][number], 'cells'> & { readonly cells: readonly Cell[] };

const PARAMETERS = ['person', 'group', 'assignment', 'mark', 'sort'] as const;
const MARKS: readonly Mark[] = ['graded', 'late', 'given', 'missing', 'waiting', 'not_graded', 'exempt'];

/** A view from an address; what makes no sense there is left out. */
export function readView(parameters: URLSearchParams): View {
  const mark = MARKS.find((known) => known === parameters.get('mark'));
  return {
    person: parameters.get('person') ?? '',
    group: parameters.get('group'),
    assignment: parameters.get('assignment'),
    mark: mark ?? null,
    sort: parameters.get('sort') ?? 'name',
  };
}

/** The view as an address has it; what is as at first is not said. */
export function toParameters(view: View): string {
  const said = PARAMETERS.flatMap((name) => {
    const value = view[name];
    return value === null || value === '' || (name === 'sort' && value === 'name') ? [] : [[name, value]];
  });
  return new URLSearchParams(said).toString();
}

export const unpackRows = (rows: Gradebook['rows']): readonly Row[] => rows.map((row) => ({ ...row, cells: unpackCells(row.cells) }));

/** The total, then each assignment: its sum, and its exercises. */
export function columnsOf(assignments: Gradebook['assignments'], only: string | null): readonly Column[] {
  let cells = 0;
  const groups = assignments.map(({ id, slug, title, exercises }, index): { readonly slug: string; readonly columns: readonly Column[] } => {
    const first = cells;
    cells += exercises.length;
    const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
    const each = exercises.map((exercise, place): Column => ({ kind: 'exercise', key: exercise.id, index: first + place, title: exercise.title, assignment: title, points: exercise.points }));
    return { slug, columns: [{ kind: 'sum', key: `sum:${id}`, index, title, points }, ...each] };
  });
  const total: Column = { kind: 'total', key: 'total' };
  return [total, ...groups.filter(({ slug }) => only === null || slug === only).flatMap(({ columns }) => columns)];
}

/** What a cell is sorted by and shows; null for nothing. */
export function valueOf(row: Row, column: Column): number | null {
  switch (column.kind) {
    case 'total':
      return row.total;
    case 'sum':
      return row.sums[column.index] ?? null;
    case 'exercise':
      return row.cells[column.index]?.points ?? null;
    default:
      return column satisfies never;
  }
}

/** The rows that a view shows, in its order. Equal ones stay in the order of names; empty cells come last either way. */
export function arrange(rows: readonly Row[], columns: readonly Column[], view: View): readonly Row[] {
  const person = view.person.trim().toLowerCase();
  const shown = rows.filter(
    (row) =>
      (person === '' || row.name.toLowerCase().includes(person) || row.email.toLowerCase().includes(person)) &&
      (view.group === null || row.groups.includes(view.group)) &&
      (view.mark === null || columns.some((column) => column.kind === 'exercise' && row.cells[column.index]?.mark === view.mark)),
  );
  const [descending, key] = view.sort.startsWith('-') ? [true, view.sort.slice(1)] : [false, view.sort];
  const column = columns.find((candidate) => candidate.key === key);
  if (column === undefined) return descending ? shown.toReversed() : shown;
  return shown.toSorted((a, b) => compare(valueOf(a, column), valueOf(b, column), descending));
}

function compare(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}
