import type { Prisma, PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import { audit } from '../audit/audit.ts';
import type { UserId } from '../ids.ts';
import { notify } from '../notification/notify.ts';
import { findRegrade } from './open.ts';
import { readRegraded } from './read-regraded.ts';
import { findUngraded } from './select.ts';
import { standings } from './standing.ts';
import { lockExercise } from './start.ts';

type Actor = { readonly id: UserId; readonly courseId: string };

export type Decision =
  | { readonly ok: true }
  /** Decided already, still grading, or submissions came in that the dry run has not seen. */
  | { readonly ok: false; readonly reason: 'closed' | 'running' | 'newcomers' };

const TIMEOUT_MS = 60_000;

/** The course moves to the new version, and the regrade's runs count from now on; whoever gains or loses is told. */
export function acceptRegrade(db: PrismaClient, actor: Actor, regradeId: string): Promise<Decision> {
  return decide({ db, actor, regradeId }, async (transaction, { regrade, exercise }) => {
    if ((await transaction.gradingRun.count({ where: { regradeId, verdict: null, abandonedAt: null } })) > 0) return { ok: false, reason: 'running' };
    if ((await findUngraded(transaction, { ...regrade, regradeId })).length > 0) return { ok: false, reason: 'newcomers' };
    const submissions = await readRegraded(transaction, regrade);
    // What the grader failed on stays a trial, so that the run of before goes on counting.
    await transaction.gradingRun.updateMany({ where: { regradeId, abandonedAt: null, verdict: { not: 'judge_error' } }, data: { isTrial: false } });
    await transaction.assignmentExercise.update({ where: { id: regrade.assignmentExerciseId }, data: { exerciseHash: regrade.toHash }, select: { id: true } });
    const changed = standings(submissions).filter(({ before, after }) => before !== after);
    const points = Math.max(0, ...submissions.map(({ after }) => after?.maxScore ?? 0));
    for (const { userId, before, after } of changed) {
      const subject = { assignmentId: exercise.assignmentId, exerciseId: exercise.exerciseId, before: rounded(before * points), after: rounded(after * points) };
      await notify(transaction, { userIds: [userId], kind: 'grade_changed', subject, key: `regrade:${regradeId}` });
    }
    // Open pages show what counts now.
    for (const { id, after } of submissions) if (after) await announce(transaction, { submissionId: id });
    return { ok: true, after: { version: regrade.toHash.slice(0, 12), gain: changed.filter(({ before, after }) => after > before).length, lose: changed.filter(({ before, after }) => after < before).length } };
  });
}

/** Everything stays as it was. Runs that have not been graded are not graded any more; those that have stay for staff to look at. */
export function dropRegrade(db: PrismaClient, actor: Actor, regradeId: string): Promise<Decision> {
  return decide({ db, actor, regradeId }, async (transaction) => {
    await transaction.gradingRun.updateMany({ where: { regradeId, verdict: null, abandonedAt: null }, data: { abandonedAt: new Date() } });
    return { ok: true, after: {} };
  });
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

type Matter = { readonly regrade: Awaited<ReturnType<typeof findRegrade>>; readonly exercise: Awaited<ReturnType<typeof lockExercise>> };
type Question = { readonly db: PrismaClient; readonly actor: Actor; readonly regradeId: string };
type Carried = { readonly ok: true; readonly after: Prisma.InputJsonObject } | Extract<Decision, { readonly ok: false }>;

/** One decision after the other on what is still open, written into the audit log with what came of it. */
async function decide({ db, actor, regradeId }: Question, carryOut: (transaction: Prisma.TransactionClient, matter: Matter) => Promise<Carried>): Promise<Decision> {
  const regrade = await findRegrade(db, { courseId: actor.courseId, regradeId });
  return db.$transaction(
    async (transaction) => {
      const exercise = await lockExercise(transaction, { assignmentExerciseId: regrade.assignmentExerciseId, courseId: actor.courseId });
      if ((await transaction.regrade.count({ where: { id: regradeId, state: 'trial' } })) === 0) return { ok: false, reason: 'closed' };
      const carried = await carryOut(transaction, { regrade, exercise });
      if (!carried.ok) return carried;
      const state = carried.after['version'] === undefined ? 'dropped' : 'accepted';
      await transaction.regrade.update({ where: { id: regradeId }, data: { state, closedAt: new Date() }, select: { id: true } });
      await audit(transaction, {
        courseId: actor.courseId,
        actorId: actor.id,
        action: `regrade_${state}`,
        subject: { kind: 'exercise', id: exercise.exerciseId, name: exercise.version.title },
        before: { version: regrade.fromHash.slice(0, 12) },
        after: carried.after,
      });
      return { ok: true };
    },
    { timeout: TIMEOUT_MS },
  );
}
