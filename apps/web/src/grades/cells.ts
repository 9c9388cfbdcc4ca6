import type { ExerciseGrade } from './exercise-grade.ts';

/** What a cell of the gradebook says beside its number. */
export type Mark = 'graded' | 'late' | 'given' | 'missing' | 'waiting' | 'not_graded' | 'exempt';

/** A cell as the gradebook shows it. */
export type Cell = { readonly mark: Mark; readonly points: number | null };

const LETTERS = { graded: 'g', late: 'l', given: 'o', missing: 'm', waiting: 'w', not_graded: 'n', exempt: 'e' } as const satisfies Record<Mark, string>;
const MARKS = new Map<string, Mark>(Object.entries(LETTERS).map(([mark, letter]) => [letter, isMark(mark) ? mark : 'missing']));

function isMark(name: string): name is Mark {
  return name in LETTERS;
}

/** An exercise's grade in one cell; late where the attempts that count were. */
export function toCell(grade: ExerciseGrade): Cell {
  if (grade.state === 'given') return { mark: 'given', points: grade.points };
  if (grade.state !== 'graded') return { mark: grade.state, points: null };
  const isLate = grade.counted.some(({ timing: { kind } }) => kind !== 'on_time' && kind !== 'early');
  return { mark: isLate ? 'late' : 'graded', points: grade.points };
}

/** A row's cells as one short text: sixty thousand of them travel to the page at once. */
export const packCells = (cells: readonly Cell[]): string => cells.map(({ mark, points }) => `${LETTERS[mark]}${points ?? ''}`).join(' ');

export const unpackCells = (text: string): readonly Cell[] => (text === '' ? [] : text.split(' ').map(unpackCell));

const unpackCell = (text: string): Cell => ({ mark: MARKS.get(text.slice(0, 1)) ?? 'missing', points: text.length > 1 ? Number(text.slice(1)) : null });
