import type { Prisma, PrismaClient, RegradeScope } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import { TRPCError } from '@trpc/server';
import { audit } from '../audit/audit.ts';
import { findExercise } from '../catalog.ts';
import type { UserId } from '../ids.ts';
import { findUngraded } from './select.ts';

type Desk = { readonly db: PrismaClient; readonly queue: GradingQueue };
type Actor = { readonly id: UserId; readonly courseId: string };
type Plan = { readonly assignmentExerciseId: string; readonly scope: RegradeScope };

export type Started =
  | { readonly ok: true; readonly regradeId: string }
  /** Another dry run of the same exercise waits for a decision. */
  | { readonly ok: false; readonly reason: 'under_way'; readonly regradeId: string }
  | { readonly ok: false; readonly reason: 'nothing_to_grade' };

/** A course's runs are many rows, and their jobs as many. */
const TIMEOUT_MS = 60_000;

/**
 * Begins a dry run: runs beside those that count, in the version that the catalog has now, behind everything that somebody waits for.
 * Nothing that a student sees changes until it is accepted.
 */
export function startRegrade({ db, queue }: Desk, actor: Actor, { assignmentExerciseId, scope }: Plan): Promise<Started> {
  return db.$transaction(
    async (transaction) => {
      const exercise = await lockExercise(transaction, { assignmentExerciseId, courseId: actor.courseId });
      const open = await transaction.regrade.findFirst({ where: { assignmentExerciseId, state: 'trial' }, select: { id: true } });
      if (open) return { ok: false, reason: 'under_way', regradeId: open.id };
      if ((await transaction.submission.count({ where: { assignmentExerciseId } })) === 0) return { ok: false, reason: 'nothing_to_grade' };
      const toHash = findExercise(exercise.exerciseId)?.hash ?? exercise.exerciseHash;
      const regrade = await transaction.regrade.create({
        data: { assignmentExerciseId, startedById: actor.id, fromHash: exercise.exerciseHash, toHash, scope },
        select: REGRADE,
      });
      await addRuns(transaction, queue, { regrade, courseId: actor.courseId });
      const subject = { kind: 'exercise', id: exercise.exerciseId, name: exercise.version.title } as const;
      await audit(transaction, { courseId: actor.courseId, actorId: actor.id, action: 'regrade_started', subject, after: { scope, version: toHash.slice(0, 12) } });
      return { ok: true, regradeId: regrade.id };
    },
    { timeout: TIMEOUT_MS },
  );
}

/** Adds what was handed in since the dry run began. */
export function extendRegrade({ db, queue }: Desk, actor: Actor, regradeId: string): Promise<void> {
  return db.$transaction(
    async (transaction) => {
      const where = { id: regradeId, state: 'trial', assignmentExercise: { assignment: { courseId: actor.courseId } } } as const;
      const regrade = await transaction.regrade.findFirst({ where, select: REGRADE });
      if (regrade === null) throw new TRPCError({ code: 'NOT_FOUND' });
      await lockExercise(transaction, { assignmentExerciseId: regrade.assignmentExerciseId, courseId: actor.courseId });
      await addRuns(transaction, queue, { regrade, courseId: actor.courseId });
    },
    { timeout: TIMEOUT_MS },
  );
}

const REGRADE = {
  id: true,
  assignmentExerciseId: true,
  scope: true,
  toHash: true,
  assignmentExercise: { select: { exerciseId: true } },
} as const satisfies Prisma.RegradeSelect;

type RegradeRow = Prisma.RegradeGetPayload<{ select: typeof REGRADE }>;

async function addRuns(transaction: Prisma.TransactionClient, queue: GradingQueue, { regrade, courseId }: { readonly regrade: RegradeRow; readonly courseId: string }): Promise<void> {
  const { id: regradeId, assignmentExerciseId, scope, toHash: exerciseHash, assignmentExercise } = regrade;
  const wanted = await findUngraded(transaction, { regradeId, assignmentExerciseId, scope });
  const owners = new Map(wanted.map(({ id, userId }) => [id, userId]));
  const runs = await transaction.gradingRun.createManyAndReturn({
    data: wanted.map(({ id: submissionId }) => ({ submissionId, exerciseId: assignmentExercise.exerciseId, exerciseHash, regradeId, isTrial: true })),
    select: { id: true, submissionId: true },
  });
  await queue.enqueueBulk(runs.map(({ id, submissionId }) => ({ runId: id, courseId, userId: owners.get(submissionId) ?? '' })), transaction);
}

/** One decision about an exercise after the other, so that no two dry runs of it begin at once. */
export async function lockExercise(transaction: Prisma.TransactionClient, { assignmentExerciseId: id, courseId }: { readonly assignmentExerciseId: string; readonly courseId: string }) {
  await transaction.$queryRaw`SELECT 1 FROM assignment_exercise WHERE id = ${id} FOR UPDATE`;
  const select = { exerciseId: true, exerciseHash: true, assignmentId: true, version: { select: { title: true } } } as const;
  const exercise = await transaction.assignmentExercise.findFirst({ where: { id, assignment: { courseId } }, select });
  if (exercise === null) throw new TRPCError({ code: 'NOT_FOUND' });
  return exercise;
}
