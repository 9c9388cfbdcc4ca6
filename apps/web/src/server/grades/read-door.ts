import type { Prisma, PrismaClient } from '@nabla/db';
import type { Verdict } from '@nabla/exercise-kit';
import { admit, type Admission } from '#grades/admit.ts';
import { datesWith, visibleFrom } from '#grades/dates.ts';
import type { Dates } from '#grades/rules.ts';
import type { Attempt, AttemptResult } from '#grades/work.ts';
import { COUNTING_RUN } from '../submission/counting-run.ts';
import { OVERRIDE, RULES, toLimits, toOverride, toRules } from './to-rules.ts';

type Reader = Pick<PrismaClient, 'assignmentExercise'>;
type Key = { readonly userId: string; readonly assignmentExerciseId: string };

/** Whether a student may hand in now, until when, and from when on results are shown. */
export type Door = { readonly dates: Dates; readonly visibleFrom: number; readonly admission: Admission };

/** Reads what decides about handing in to an exercise. */
export async function readDoor(db: Reader, { userId, assignmentExerciseId }: Key, now: number): Promise<Door> {
  const { assignment, submissions } = await db.assignmentExercise.findUniqueOrThrow({ where: { id: assignmentExerciseId }, select: doorFor(userId) });
  const { dates } = toRules(assignment);
  const overrides = assignment.overrides.map(toOverride);
  const own = datesWith(dates, overrides);
  const admission = admit({ dates, limits: toLimits(assignment), overrides, attempts: submissions.map(toAttempt) }, now);
  return { dates: own, visibleFrom: visibleFrom(assignment.visibility, own), admission };
}

/** Reads from when on a student sees results: often asked, so without the attempts, and without what was granted where nothing hangs on it. */
export async function readVisibleFrom(db: Pick<PrismaClient, 'assignmentExercise' | 'assignmentOverride'>, { userId, assignmentExerciseId }: Key): Promise<number> {
  const { assignment } = await db.assignmentExercise.findUniqueOrThrow({ where: { id: assignmentExerciseId }, select: { assignment: { select: RULES } } });
  if (assignment.visibility === 'at_once') return -Infinity;
  const granted = await db.assignmentOverride.findMany({ where: { assignmentId: assignment.id, ...grantedTo(userId) }, select: OVERRIDE });
  return visibleFrom(assignment.visibility, datesWith(toRules(assignment).dates, granted.map(toOverride)));
}

const doorFor = (userId: string) =>
  ({
    assignment: { select: { ...RULES, overrides: { where: grantedTo(userId), select: OVERRIDE } } },
    submissions: { where: { userId }, select: { attempt: true, submittedAt: true, runs: { ...COUNTING_RUN, select: { verdict: true, score: true, maxScore: true } } } },
  }) satisfies Prisma.AssignmentExerciseSelect;

/** Grants to a student, and to the groups that the student is in. */
export const grantedTo = (userId: string): Prisma.AssignmentOverrideWhereInput => ({ OR: [{ userId }, { group: { members: { some: { userId } } } }] });

type Run = { readonly verdict: Verdict | null; readonly score: number | null; readonly maxScore: number | null };
type SubmissionRow = { readonly attempt: number; readonly submittedAt: Date; readonly runs: readonly Run[] };

const toAttempt = ({ attempt, submittedAt, runs }: SubmissionRow): Attempt => ({ number: attempt, at: submittedAt.getTime(), result: toResult(runs[0]) });

/** A fault of the grader is told apart from every judgement. */
function toResult(run: Run | undefined): AttemptResult {
  if (run === undefined || run.verdict === null) return { kind: 'waiting' };
  if (run.verdict === 'judge_error' || run.score === null || run.maxScore === null) return { kind: 'not_graded' };
  return { kind: 'graded', fraction: run.maxScore > 0 ? run.score / run.maxScore : 0 };
}
