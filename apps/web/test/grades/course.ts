import type { AssignmentRules, Clock, CourseRules } from '#grades/rules.ts';
import type { Attempt, ExerciseWork, Override, StudentWork } from '#grades/work.ts';
import { clockIn } from '#server/grades/zone.ts';

export const at = (text: string): number => Date.parse(text);

/** Due at noon on 2 March 2026 in a zone without daylight saving, closed a week later. */
export const DUE = at('2026-03-02T12:00:00Z');
export const CLOSE = at('2026-03-09T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Long after everything. */
export const CLOCK: Clock = clockIn('UTC', at('2026-12-01T00:00:00Z'));

export const assignment = (rules: Partial<AssignmentRules> = {}): AssignmentRules => ({
  id: 'a',
  dates: { opensAt: null, dueAt: DUE, closesAt: null },
  late: { kind: 'none' },
  early: null,
  counting: 'best',
  weight: null,
  groupId: null,
  exercises: [{ id: 'a/1', points: 10 }],
  ...rules,
});

export const course = (assignments: readonly AssignmentRules[], rules: Partial<CourseRules> = {}): CourseRules => ({ assignments, groups: [], lateDays: 0, ...rules });

export const attempt = (number: number, when: number, fraction: number): Attempt => ({ number, at: when, result: { kind: 'graded', fraction } });

export const tried = (...attempts: readonly Attempt[]): ExerciseWork => ({ attempts, given: null });

export const extension = (dueAt: number): Override => ({ dueAt, closesAt: null, extraAttempts: 0, exempt: false, reason: 'ill' });

export const work = (exercises: Readonly<Record<string, ExerciseWork>>, overrides: Readonly<Record<string, readonly Override[]>> = {}): StudentWork => ({
  exercises: new Map(Object.entries(exercises)),
  overrides: new Map(Object.entries(overrides)),
});
