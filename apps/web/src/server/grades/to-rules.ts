import type { Prisma } from '@nabla/db';
import type { AssignmentRules, AttemptLimits, LatePolicy } from '#grades/rules.ts';
import type { Override } from '#grades/work.ts';

/** The columns that rules are made of. */
export const RULES = {
  id: true,
  opensAt: true,
  dueAt: true,
  closesAt: true,
  latePolicy: true,
  latePercent: true,
  lateLowestPercent: true,
  lateDaysMost: true,
  earlyPercent: true,
  earlyMostPercent: true,
  counting: true,
  maxAttempts: true,
  coolDownMinutes: true,
  visibility: true,
  weight: true,
  gradeGroupId: true,
} as const satisfies Prisma.AssignmentSelect;

export type RulesRow = Prisma.AssignmentGetPayload<{ select: typeof RULES }>;

/** What a grant is made of. */
export const OVERRIDE = { dueAt: true, closesAt: true, extraAttempts: true, exempt: true, reason: true } as const satisfies Prisma.AssignmentOverrideSelect;

type OverrideRow = Prisma.AssignmentOverrideGetPayload<{ select: typeof OVERRIDE }>;

/** An assignment's rules as the grades know them, without its exercises. */
export const toRules = (row: RulesRow): Omit<AssignmentRules, 'exercises'> => ({
  id: row.id,
  dates: { opensAt: toInstant(row.opensAt), dueAt: toInstant(row.dueAt), closesAt: toInstant(row.closesAt) },
  late: toLatePolicy(row),
  early: row.earlyPercent > 0 ? { percent: row.earlyPercent, mostPercent: row.earlyMostPercent } : null,
  counting: row.counting,
  weight: row.weight,
  groupId: row.gradeGroupId,
});

export const toLimits = ({ maxAttempts, coolDownMinutes }: RulesRow): AttemptLimits => ({ maxAttempts, coolDownMinutes });

export const toOverride = ({ dueAt, closesAt, ...grant }: OverrideRow): Override => ({ ...grant, dueAt: toInstant(dueAt), closesAt: toInstant(closesAt) });

function toLatePolicy({ latePolicy, latePercent, lateLowestPercent, lateDaysMost }: RulesRow): LatePolicy {
  switch (latePolicy) {
    case 'none':
      return { kind: 'none' };
    case 'per_day':
      return { kind: 'per_day', percent: latePercent, lowestPercent: lateLowestPercent };
    case 'late_days':
      return { kind: 'late_days', most: lateDaysMost };
    default:
      return latePolicy satisfies never;
  }
}

const toInstant = (date: Date | null): number | null => date?.getTime() ?? null;
