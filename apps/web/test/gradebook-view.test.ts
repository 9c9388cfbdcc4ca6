import { describe, expect, it } from 'vitest';
import { arrange, columnsOf, readView, toParameters, unpackRows } from '#features/gradebook/view.ts';
import { packCells, unpackCells, type Cell } from '#grades/cells.ts';

const CELLS: readonly Cell[] = [
  { mark: 'graded', points: 7.25 },
  { mark: 'late', points: 0 },
  { mark: 'missing', points: null },
  { mark: 'given', points: 10 },
  { mark: 'not_graded', points: null },
  { mark: 'exempt', points: null },
  { mark: 'waiting', points: null },
];

it('cells are read as they were packed', () => {
  expect(packCells(CELLS)).toBe('g7.25 l0 m o10 n e w');
  expect(unpackCells(packCells(CELLS))).toStrictEqual(CELLS);
  expect(unpackCells(packCells([]))).toStrictEqual([]);
});

const ASSIGNMENTS = [
  { id: 'a', slug: 'first', title: 'First', dueAt: null, exercises: [{ id: 'a1', exerciseId: 'x', title: 'X', points: 10 }, { id: 'a2', exerciseId: 'y', title: 'Y', points: 5 }] },
  { id: 'b', slug: 'second', title: 'Second', dueAt: null, exercises: [{ id: 'b1', exerciseId: 'z', title: 'Z', points: 8 }] },
];
const COLUMNS = columnsOf(ASSIGNMENTS, null);

const ROWS = unpackRows([
  { id: '1', name: 'Ada Byron', email: 'ada@x.org', groups: ['Monday'], cells: 'g10 g5 m', sums: [15, null], total: 100, lateDaysLeft: 0 },
  { id: '2', name: 'Bo Chen', email: 'bo@x.org', groups: [], cells: 'l4 m g8', sums: [4, 8], total: 52.2, lateDaysLeft: 0 },
  { id: '3', name: 'Cy Diaz', email: 'cy@y.org', groups: ['Monday'], cells: 'm m n', sums: [null, null], total: null, lateDaysLeft: 0 },
]);

const shown = (address: string) => arrange(ROWS, COLUMNS, readView(new URLSearchParams(address))).map(({ name }) => name);

describe('the gradebook', () => {
  it('has the total first, then each assignment with its exercises', () =>
    expect(COLUMNS.map(({ key }) => key)).toStrictEqual(['total', 'sum:a', 'a1', 'a2', 'sum:b', 'b1']));

  it('keeps the place of a cell when only one assignment is shown', () =>
    expect(columnsOf(ASSIGNMENTS, 'second').map((column) => (column.kind === 'total' ? null : column.index))).toStrictEqual([null, 1, 2]));

  it('finds people by a part of their name or address', () => {
    expect(shown('person=CHEN')).toStrictEqual(['Bo Chen']);
    expect(shown('person=x.org')).toStrictEqual(['Ada Byron', 'Bo Chen']);
  });

  it('shows the students of a group, or those with a certain mark', () => {
    expect(shown('group=Monday')).toStrictEqual(['Ada Byron', 'Cy Diaz']);
    expect(shown('mark=not_graded')).toStrictEqual(['Cy Diaz']);
  });

  it('sorts by any column in both directions, and keeps empty cells last', () => {
    expect(shown('sort=-total')).toStrictEqual(['Ada Byron', 'Bo Chen', 'Cy Diaz']);
    expect(shown('sort=a1')).toStrictEqual(['Bo Chen', 'Ada Byron', 'Cy Diaz']);
    expect(shown('sort=-name')).toStrictEqual(['Cy Diaz', 'Bo Chen', 'Ada Byron']);
  });

  it('writes into the address what it reads from it', () => {
    const address = 'person=a+b&group=Monday&assignment=first&mark=late&sort=-total';
    expect(toParameters(readView(new URLSearchParams(address)))).toBe(address);
    expect(toParameters(readView(new URLSearchParams('mark=nonsense')))).toBe('');
  });
});
