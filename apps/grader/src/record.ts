import type { CaseResult, Report } from '@nabla/exercise-kit';
import type { Prisma, PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import type { GradingTask } from '@nabla/db/queue';
import { z } from 'zod';
import { GRADER_VERSION } from './version.ts';

/** A run that this grader has begun. */
export type StartedRun = Prisma.GradingRunGetPayload<{ select: typeof RUN }>;

const RUN = {
  id: true,
  exerciseId: true,
  exerciseHash: true,
  startedAt: true,
  submission: { select: { id: true, source: true } },
} as const satisfies Prisma.GradingRunSelect;

/**
 * Begins the run that a job asks for. A run that another grader left unfinished is marked as abandoned and a new one
 * takes its place, so that partial results of two tries never mix.
 * @returns null when the submission has its verdict already
 */
export function startRun(db: PrismaClient, runId: string): Promise<StartedRun | null> {
  return db.$transaction(async (transaction) => {
    const { submissionId } = await transaction.gradingRun.findUniqueOrThrow({ where: { id: runId }, select: { submissionId: true } });
    // Two graders may hold the same job for a moment: the first one's beginning decides.
    await transaction.$queryRaw`SELECT 1 FROM submission WHERE id = ${submissionId} FOR UPDATE`;
    const open = await transaction.gradingRun.findFirst({
      where: { submissionId, finishedAt: null, abandonedAt: null },
      orderBy: { queuedAt: 'desc' },
      select: RUN,
    });
    if (open === null) return null;
    const started = open.startedAt === null ? open : await replace(transaction, open);
    await transaction.gradingRun.update({ where: { id: started.id }, data: { startedAt: new Date(), graderVersion: GRADER_VERSION } });
    await announce(transaction, { submissionId });
    return started;
  });
}

async function replace(transaction: Prisma.TransactionClient, abandoned: StartedRun): Promise<StartedRun> {
  await transaction.gradingRun.update({ where: { id: abandoned.id }, data: { abandonedAt: new Date() } });
  const { submission, exerciseId, exerciseHash } = abandoned;
  return transaction.gradingRun.create({ data: { submissionId: submission.id, exerciseId, exerciseHash }, select: RUN });
}

/** Writes results of a run that goes on, and tells whoever watches. */
export function recordCases(db: PrismaClient, run: StartedRun, results: readonly PlacedResult[]): Promise<void> {
  return db.$transaction(async (transaction) => {
    await createCases(transaction, run.id, results);
    await announce(transaction, { submissionId: run.submission.id });
  });
}

/** A case result with its place in the run. */
export type PlacedResult = { readonly position: number; readonly result: CaseResult };

/** Writes verdict and results, and closes the job, all or nothing. */
export function recordReport(db: PrismaClient, { run, task, report }: FinishedRun): Promise<void> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.gradingRun.updateMany({
      where: { id: run.id, finishedAt: null, abandonedAt: null },
      data: { finishedAt: new Date(), ...summaryOf(report) },
    });
    // Nothing to finish: this grader was taken for dead and another one took over.
    if (count === 0) return;
    // Results written on the way had no hints yet.
    await transaction.caseResult.deleteMany({ where: { runId: run.id } });
    await createCases(transaction, run.id, report.cases.map((result, position) => ({ position, result })));
    await task.close(transaction);
    await announce(transaction, { submissionId: run.submission.id });
  });
}

type FinishedRun = { readonly run: StartedRun; readonly task: GradingTask; readonly report: Report };

/** Puts a run back in line, behind those that wait now: it took long, and others wanted to pass. */
export function postponeRun(db: PrismaClient, run: StartedRun, task: GradingTask): Promise<void> {
  return db.$transaction(async (transaction) => {
    const data = { startedAt: null, queuedAt: new Date() };
    const { count } = await transaction.gradingRun.updateMany({ where: { id: run.id, finishedAt: null, abandonedAt: null }, data });
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
    const { submissionId } = await transaction.gradingRun.findUniqueOrThrow({ where: { id: task.runId }, select: { submissionId: true } });
    await transaction.gradingRun.updateMany({
      where: { submissionId, finishedAt: null, abandonedAt: null },
      data: { finishedAt: new Date(), verdict: 'judge_error' },
    });
    await task.close(transaction);
    await announce(transaction, { submissionId });
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
    data: results.map(({ position, result }) => ({
      runId,
      position,
      name: result.name,
      kind: result.kind,
      verdict: result.verdict,
      timeMs: result.timeMs,
      result: toJson(result),
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
