import type { Prisma } from '@nabla/db';
import type { AssignmentForm } from '#schemas/assignment.ts';
import { instantOf, wallTimeOf } from '../grades/zone.ts';

/** What can be wrong with a form that each of its fields allows. */
export type Problem = 'due_before_open' | 'closes_before_due' | 'unknown_exercise' | 'exercise_twice' | 'exercise_has_work' | 'unknown_group';

/** The form's rules as columns; its dates become moments in the course's time zone. */
export function toColumns({ exercises: _exercises, ...form }: AssignmentForm, zone: string) {
  return { ...form, opensAt: moment(form.opensAt, zone), dueAt: moment(form.dueAt, zone), closesAt: moment(form.closesAt, zone) };
}

type Columns = ReturnType<typeof toColumns>;

const moment = (wall: string | null, zone: string): Date | null => (wall === null ? null : instantOf(wall, zone));

/** The first date that stands before the one it has to follow, or null. */
export function findDateProblem({ opensAt, dueAt, closesAt }: Pick<Columns, 'opensAt' | 'dueAt' | 'closesAt'>): Problem | null {
  const end = dueAt ?? closesAt;
  if (opensAt !== null && end !== null && end <= opensAt) return 'due_before_open';
  return dueAt !== null && closesAt !== null && closesAt < dueAt ? 'closes_before_due' : null;
}

type Stored = Omit<Columns, 'title'> & { readonly title: string };

/** Columns as the form shows them again. */
export const toForm = ({ opensAt, dueAt, closesAt, ...columns }: Stored, zone: string) => ({
  ...columns,
  opensAt: opensAt && wallTimeOf(opensAt, zone),
  dueAt: dueAt && wallTimeOf(dueAt, zone),
  closesAt: closesAt && wallTimeOf(closesAt, zone),
});

/** What the audit log says of an assignment: rules and dates, as staff read them. */
export const toRecord = (stored: Stored, zone: string): Prisma.InputJsonObject => ({ ...toForm(stored, zone), gradeGroupId: stored.gradeGroupId });
