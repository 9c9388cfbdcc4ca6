import type { Prisma } from '@nabla/db';
import { datesWith, isExempt } from '#grades/dates.ts';
import type { Dates } from '#grades/rules.ts';
import type { Override } from '#grades/work.ts';
import { OVERRIDE, toOverride } from '../grades/to-rules.ts';

/** What an assignment's dates for one student follow from. */
export const DATED = {
  id: true,
  courseId: true,
  dueAt: true,
  closesAt: true,
  visibility: true,
  exercises: { select: { id: true } },
  overrides: { select: { ...OVERRIDE, userId: true, group: { select: { members: { select: { userId: true } } } } } },
} as const satisfies Prisma.AssignmentSelect;

export type Dated = Prisma.AssignmentGetPayload<{ select: typeof DATED }>;

/** An assignment's dates for a student, with every extension; null for whom it does not concern. */
export function ownDates({ dueAt, closesAt, overrides }: Dated, userId: string): Dates | null {
  const granted: readonly Override[] = overrides.filter((grant) => grant.userId === userId || grant.group?.members.some((member) => member.userId === userId)).map(toOverride);
  return isExempt(granted) ? null : datesWith({ opensAt: null, dueAt: dueAt?.getTime() ?? null, closesAt: closesAt?.getTime() ?? null }, granted);
}
