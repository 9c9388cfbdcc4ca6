import type { CourseRules, Instant } from '#grades/rules.ts';
import type { GradebookRow } from './open.ts';
import type { Grants } from '../grades/read-work.ts';
import { instances } from '../instances.ts';

/** How many courses a process remembers; a row takes about half a kilobyte. */
const COURSES = 20;

/** Everything that a student's grades follow from, as a text: rows of the same basis are the same. */
export type Basis = string;

type Rows<Row> = Map<string, { readonly basis: Basis; readonly row: Row }>;

/** By course: what all of its rows follow from, and each student's. */
export type Gradebooks<Row> = Map<string, { readonly common: string; readonly rows: Rows<Row> }>;

/**
 * What was reckoned for a course before. Nothing has to be told of a change: whoever asks says what the grades follow from now,
 * and only what followed from the same is given back.
 */
export function knownRows(courseId: string, common: string): Rows<GradebookRow> {
  const courses = (instances.gradebooks ??= new Map());
  const known = courses.get(courseId);
  const rows: Rows<GradebookRow> = known?.common === common ? known.rows : new Map();
  // The course that was asked for last stands last.
  courses.delete(courseId);
  courses.set(courseId, { common, rows });
  for (const id of courses.keys()) if (courses.size > COURSES) courses.delete(id);
  return rows;
}

/** What grades of everybody follow from: the rules, and which of their dates are over. */
export function commonBasis(rules: CourseRules, timeZone: string, now: Instant): string {
  const dates = rules.assignments.flatMap(({ dates: { dueAt, closesAt } }) => [dueAt, closesAt]);
  return JSON.stringify([rules, timeZone, dates.map((date) => date !== null && now > date)], (key, value: unknown) => (key === 'title' ? undefined : value));
}

/** What one student's follow from besides: the work, by its print, and what was given and granted, with the dates of it that are over. */
export function ownBasis(print: string | undefined, { given, overrides }: Grants, now: Instant): Basis {
  const granted = [...overrides].map(([id, all]) => [id, all, all.map(({ dueAt, closesAt }) => [dueAt, closesAt].map((date) => date !== null && now > date))]);
  return JSON.stringify([print ?? '', [...given], granted]);
}
