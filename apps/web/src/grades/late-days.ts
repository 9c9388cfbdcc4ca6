import { fractionOf, type AssignmentGrade } from './assignment-grade.ts';
import type { GradeGroup } from './rules.ts';

/** One way to grade an assignment, or several together: the late days that it takes, and what it adds to the course total. */
type Option = { readonly days: number; readonly value: number; readonly grades: readonly AssignmentGrade[] };

/** The best option for each number of days at hand, from 0 on. */
type Table = readonly Option[];

/** A part of the total: a single assignment, or a group; each assignment with its grades for 0, 1, … late days spent on it. */
export type Unit = { readonly weight: number; readonly group: GradeGroup | null; readonly ladders: readonly Ladder[] };
export type Ladder = readonly AssignmentGrade[];

/**
 * Lays out a student's late days so that the course total is the highest, and as few of them as that takes.
 * Being the best of all layouts, it cannot fall when a score rises or a due date moves back; a fixed order of spending could.
 */
export function spendLateDays(units: readonly Unit[], bank: number): readonly AssignmentGrade[] {
  const tables = units.map((unit) => (unit.group === null ? tableOf(unit, bank) : groupTable(unit, bank)));
  return tables.reduce(combine, empty(bank)).at(-1)?.grades ?? [];
}

const empty = (bank: number): Table => Array.from({ length: bank + 1 }, () => ({ days: 0, value: 0, grades: [] }));

const tableOf = ({ weight, ladders }: Unit, bank: number): Table => ladders.map((ladder) => optionsOf(ladder, weight)).reduce(combine, empty(bank));

const optionsOf = (ladder: Ladder, weight: number): Table =>
  ladder.map((grade, days) => ({ days, value: weight * fractionOf(grade), grades: [grade] }));

/** The mean of those that are kept: the table grows by one assignment at a time, for each number of dropped ones. */
function groupTable({ weight, group, ladders }: Unit, bank: number): Table {
  const dropped = droppedOf(group, ladders.length);
  const share = weight / (ladders.length - dropped);
  let tables: readonly (Table | null)[] = [empty(bank)];
  for (const ladder of ladders) {
    const before = tables;
    tables = Array.from({ length: dropped + 1 }, (_, drops) => {
      const kept = before[drops] ?? null;
      const left = before[drops - 1] ?? null;
      const withKept = kept && combine(kept, optionsOf(ladder, share));
      const withLeft = left && combine(left, optionsOf(ladder.slice(0, 1), 0));
      return withKept && withLeft ? withKept.map((option, days) => better(option, withLeft[days] ?? option)) : (withKept ?? withLeft);
    });
  }
  return tables[dropped] ?? empty(bank);
}

/** At least one assignment of a group always counts. */
export const droppedOf = (group: GradeGroup | null, size: number): number => Math.max(0, Math.min(group?.dropLowest ?? 0, size - 1));

const combine = (table: Table, options: Table): Table =>
  table.map((_, days) =>
    options
      .filter((option) => option.days <= days)
      .flatMap((option): Table => {
        const rest = table[days - option.days];
        return rest ? [{ days: rest.days + option.days, value: rest.value + option.value, grades: [...rest.grades, ...option.grades] }] : [];
      })
      .reduce(better),
  );

const better = (one: Option, other: Option): Option =>
  other.value > one.value + TINY || (Math.abs(other.value - one.value) <= TINY && other.days < one.days) ? other : one;

/** Sums in another order differ by less than this; points by more. */
const TINY = 1e-9;
