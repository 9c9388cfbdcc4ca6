import type { CaseResult, Report } from '@nabla/exercise-kit';
import type { Prisma, PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import { databaseNow } from '@nabla/db/clock';
import type { GradingTask } from '@nabla/db/queue';
import { z } from 'zod';
import type { Evidence } from './evidence.ts';
import { GRADER_VERSION } from './version.ts';

/** A run that this grader has begun. */
export type StartedRun = Prisma.GradingRunGetPayload<{ select: typeof RUN }>;

const RUN = {
  id: true,
  exerciseId: true,
  exerciseHash: true,
  regradeId: true,
  isTrial: true,
  startedAt: true,
  submission: { select: { id: true, source: true } },
} as const satisfies Prisma.GradingRunSelect;

/** What a run is while nobody has ended it. */
const OPEN = { finishedAt: null, abandonedAt: null } as const;

/**
 * Begins the run that a job asks for. A run that another grader left unfinished is marked as abandoned and a new one
 * takes its place, so that partial results of two tries never mix.
 * @returns null when it has its verdict already
 */
export function startRun(db: PrismaClient, runId: string): Promise<StartedRun | null> {
  return db.$transaction(async (transaction) => {
    // Two graders may hold the same job for a moment: the first one's beginning decides.
    await transaction.$queryRaw`SELECT 1 FROM grading_run WHERE id = ${runId} FOR UPDATE`;
    const open = await transaction.gradingRun.findFirst({ where: { ...inChain(runId), ...OPEN }, select: RUN });
    if (open === null) return null;
    const started = open.startedAt === null ? open : await replace(transaction, runId, open);
    if (started === null) return null;
    await transaction.gradingRun.update({ where: { id: started.id }, data: { startedAt: await databaseNow(transaction), graderVersion: GRADER_VERSION } });
    await announce(transaction, { submissionId: started.submission.id });
    return started;
  });
}

/** The run that a job names, and those that took over from it. */
const inChain = (runId: string) => ({ OR: [{ id: runId }, { firstRunId: runId }] });

/** @returns null when its grader, thought dead, wrote the verdict at this very moment */
async function replace(transaction: Prisma.TransactionClient, firstRunId: string, abandoned: StartedRun): Promise<StartedRun | null> {
  const { count } = await transaction.gradingRun.updateMany({ where: { id: abandoned.id, ...OPEN }, data: { abandonedAt: await databaseNow(transaction) } });
  if (count === 0) return null;
  const { submission, exerciseId, exerciseHash, regradeId, isTrial } = abandoned;
  return transaction.gradingRun.create({ data: { submissionId: submission.id, exerciseId, exerciseHash, regradeId, isTrial, firstRunId }, select: RUN });
}

/** Keeps, for staff, why a try failed. The queue tries again whatever becomes of this. */
export async function recordTrouble(db: PrismaClient, run: StartedRun, error: unknown): Promise<void> {
  const fault = toStorable(error instanceof Error ? error.message : String(error));
  await db.gradingRun.updateMany({ where: { id: run.id, ...OPEN }, data: { fault: String(fault).slice(0, LONGEST_FAULT) } }).catch(() => {}); // The database may be what is broken.
}

const LONGEST_FAULT = 2_000;

/** Writes results of a run that goes on, and tells whoever watches. */
export function recordCases(db: PrismaClient, run: StartedRun, results: readonly PlacedResult[]): Promise<void> {
  return db.$transaction(async (transaction) => {
    await createCases(transaction, run.id, results);
    await announce(transaction, { submissionId: run.submission.id });
  });
}

/** A case result with its place in the run, and what only staff see of it. */
export type PlacedResult = { readonly position: number; readonly result: CaseResult; readonly evidence?: Evidence | null };

/** Writes verdict and results, and closes the job, all or nothing. */
export function recordReport(db: PrismaClient, { run, task, report, evidence }: FinishedRun): Promise<void> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.gradingRun.updateMany({
      where: { id: run.id, ...OPEN },
      data: { finishedAt: await databaseNow(transaction), fault: null, ...summaryOf(report) },
    });
    // Nothing to finish: this grader was taken for dead and another one took over.
    if (count === 0) return;
    // Results written on the way had no hints yet.
    await transaction.caseResult.deleteMany({ where: { runId: run.id } });
    await createCases(transaction, run.id, report.cases.map((result, position) => ({ position, result, evidence: evidence[position] ?? null })));
    await task.close(transaction);
    await announce(transaction, { submissionId: run.submission.id });
  });
}

type FinishedRun = {
  readonly run: StartedRun;
  readonly task: GradingTask;
  readonly report: Report;
  /** One for each case that was reached. */
  readonly evidence: readonly (Evidence | null)[];
};

/** Puts a run back in line, behind those that wait now: it took long, and others wanted to pass. */
export function postponeRun(db: PrismaClient, run: StartedRun, task: GradingTask): Promise<void> {
  return db.$transaction(async (transaction) => {
    const data = { startedAt: null, queuedAt: await databaseNow(transaction) };
    const { count } = await transaction.gradingRun.updateMany({ where: { id: run.id, ...OPEN }, data });
    // Nothing to put back: this grader was taken for dead and another one took over.
    if (count === 0) return;
    await transaction.caseResult.deleteMany({ where: { runId: run.id } });
    await task.postpone(transaction, run.id);
    await announce(transaction, { submissionId: run.submission.id });
  });
}

/** Ends a run without a judgement on the student: shown as "not graded", never as a zero. */
export function recordFault(db: PrismaClient, task: GradingTask): Promise<void> {
  return db.$transaction(async (transaction) => {
    const ended = await transaction.gradingRun.updateManyAndReturn({
      where: { ...inChain(task.runId), ...OPEN },
      data: { finishedAt: await databaseNow(transaction), verdict: 'judge_error' },
      select: { submissionId: true },
    });
    await task.close(transaction);
    for (const { submissionId } of ended) await announce(transaction, { submissionId });
  });
}

const summaryOf = ({ verdict, score, maxScore, timeMs, mistake, diagnostics, grader }: Report) => ({
  verdict,
  score,
  maxScore,
  timeMs,
  jail: grader.jail,
  ...(mistake === undefined ? {} : { mistake }),
  ...(diagnostics ? { diagnostics: diagnostics.map(({ message, ...rest }) => ({ ...rest, message: String(toStorable(message)) })) } : {}),
});

async function createCases(transaction: Prisma.TransactionClient, runId: string, results: readonly PlacedResult[]): Promise<void> {
  await transaction.caseResult.createMany({
    data: results.map(({ position, result, evidence = null }) => ({
      runId,
      position,
      name: result.name,
      kind: result.kind,
      verdict: result.verdict,
      timeMs: result.timeMs,
      result: toJson(result),
      ...(evidence ? { evidence: toJson(evidence) } : {}),
    })),
  });
}

/** What a submission wrote may hold what JSON has no number and PostgreSQL no text for. */
export const toJson = (result: object): Prisma.InputJsonObject =>
  storable.parse(JSON.parse(JSON.stringify(result, (_key, value: unknown) => toStorable(value))));

const storable = z.record(z.string(), z.json());

/** A relative error of Infinity becomes the largest number; NUL and halves of surrogate pairs become U+FFFD. */
function toStorable(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD');
  return value === Infinity ? Number.MAX_VALUE : value;
}
