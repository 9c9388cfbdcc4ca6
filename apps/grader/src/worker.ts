import type { JudgedCase, Progress } from '@nabla/exercise-kit';
import { connect, type PrismaClient } from '@nabla/db';
import { GradingQueue, takeJobs, type GradingTask } from '@nabla/db/queue';
import { knownMigrations, requireSchema } from '@nabla/db/schema-state';
import { pino, type Logger } from 'pino';
import { Batches } from './batches.ts';
import { readEnv } from './env.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { grade } from './grade.ts';
import { Library } from './library.ts';
import { archiveFolders, layOut } from './publishing/archive.ts';
import { followFolders } from './publishing/follow-folders.ts';
import { recordFacts } from './publishing/record-facts.ts';
import { giveUpCheck, runCheck } from './publishing/run-check.ts';
import { recordProgress } from './record-progress.ts';
import { postponeRun, recordCases, recordFault, recordReport, recordTrouble, startRun, type PlacedResult } from './record.ts';
import { demandJail } from './sandbox/jail/demand-jail.ts';
import { inHand, openPool, Postponed, type Lane, type Pool } from './sandbox/pool.ts';
import { Courtesy } from './service/courtesy.ts';
import { GraderMetrics, serveMetrics } from './service/metrics.ts';
import { announcePresence } from './service/presence.ts';
import { keepSweeping } from './service/sweeping.ts';
import { continueTrace, startTracing, traceStep } from './service/tracing.ts';
import { giveUpComparison, runComparison } from './similarity/run-comparison.ts';
import { TypeChecker } from './type-check/type-checker.ts';

/** What a worker works with, opened once for the life of the process. */
type Workshop = { readonly db: PrismaClient; readonly pool: Pool; readonly library: Library; readonly typeChecker: TypeChecker | null; readonly metrics: GraderMetrics; readonly log: Logger };

/** How much later than it could be a verdict may come for the sake of warnings, when other files are in line. */
const PATIENCE_MS = 250;

/** Takes jobs, grades, records; on SIGTERM or SIGINT finishes what is in hand and leaves. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = pino({ level: env.LOG_LEVEL, base: null }, pino.destination({ sync: true }));
  const tracing = env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined ? null : startTracing();
  const db = connect(env.DATABASE_URL, env.NABLA_CONCURRENCY + 4);
  await requireSchema(db, knownMigrations());
  const pool = await openPool({ size: env.NABLA_CONCURRENCY });
  const allowWeakJail = env.NABLA_ALLOW_WEAK_JAIL || process.argv.includes('--allow-weak-jail');
  demandJail(pool.jailReport, { isProduction: env.NODE_ENV === 'production', allowWeakJail }, (text) => log.warn(text));
  const typeChecker = await openTypeChecker(log);
  const metrics = new GraderMetrics(pool.jailReport);
  const workshop = { db, pool, library: new Library((version) => layOut(db, version)), typeChecker, metrics, log };
  await archiveFolders(db);
  const courtesy = new Courtesy();
  const stop = await takeJobs(env.DATABASE_URL, { first: inHand(env.NABLA_CONCURRENCY), later: env.NABLA_CONCURRENCY, bulk: env.NABLA_CONCURRENCY }, {
    grade: (task) => courtesy.serve(() => gradeRun(workshop, task, 'postponing')),
    gradeLater: (task) => gradeRun(workshop, task, 'waiting'),
    gradeBulk: (task) => courtesy.wait().then(() => gradeRun(workshop, task, 'waiting')),
    giveUp: (task) => giveUp(workshop, task),
    check: (task) => runCheck(workshop, task),
    giveUpCheck: (task) => giveUpCheck(workshop, task),
    compare: (task) => runComparison(workshop, task),
    giveUpCompare: (task) => giveUpComparison(workshop, task),
  });
  const stopFollowing = env.NODE_ENV === 'development' ? await followFolders(workshop) : () => {};
  const queue = new GradingQueue(env.DATABASE_URL);
  const sweeping = keepSweeping(db, queue, log);
  const presence = await announcePresence(db, { concurrency: env.NABLA_CONCURRENCY, jail: pool.jailReport });
  const monitoring = env.NABLA_METRICS_PORT === undefined ? null : await serveMetrics(env.NABLA_METRICS_PORT, metrics, () => db.$queryRaw`SELECT 1`.then(() => true, () => false));
  log.info({ concurrency: env.NABLA_CONCURRENCY, jail: pool.jail }, 'grader ready');

  const drain = async (): Promise<void> => {
    stopFollowing();
    sweeping[Symbol.dispose]();
    await stop();
    await queue.stop();
    await monitoring?.[Symbol.asyncDispose]();
    await presence[Symbol.asyncDispose]();
    await pool[Symbol.asyncDispose]();
    await typeChecker?.[Symbol.asyncDispose]();
    await db.$disconnect();
    await tracing?.[Symbol.asyncDispose]();
    log.info('grader stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain());
}

/** Null when types cannot be checked here: submissions are graded all the same, without warnings. */
function openTypeChecker(log: Logger): Promise<TypeChecker | null> {
  return TypeChecker.open({ patienceMs: PATIENCE_MS }).catch((error: unknown) => {
    log.warn({ err: error }, 'grading without warnings');
    return null;
  });
}

async function gradeRun(workshop: Workshop, task: GradingTask, lane: Lane): Promise<void> {
  const run = await startRun(workshop.db, task.runId);
  if (run === null) return;
  const attributes = { submission: run.submission.id, run: run.id, exercise: run.exerciseId };
  await continueTrace(task.traceparent, { name: 'grade a submission', attributes }, () => gradeStarted(workshop, { run, task, lane }));
}

type Started = { readonly run: NonNullable<Awaited<ReturnType<typeof startRun>>>; readonly task: GradingTask; readonly lane: Lane };

async function gradeStarted({ db, pool, library, typeChecker, metrics, log }: Workshop, { run, task, lane }: Started): Promise<void> {
  const submissionLog = log.child({ submission: run.submission.id, run: run.id, exercise: run.exerciseId });
  try {
    const exercise = await library.get(run.exerciseId, run.exerciseHash);
    await using batches = new Batches<PlacedResult>((results) => recordCases(db, run, results));
    await using news = new Batches<Progress>((progress) => recordProgress(db, run, progress));
    await recordFacts(db, exercise);
    const evidence: (Evidence | null)[] = [];
    const onCase = (judged: JudgedCase): void => {
      batches.add({ position: evidence.length, result: judged.result });
      evidence.push(evidenceOf(judged));
    };
    const report = await traceStep('grade', () => grade({ exercise, source: run.submission.source, pool, typeChecker, lane }, onCase, (progress) => news.add(progress)));
    await news.stop();
    await batches.stop();
    await traceStep('record', () => recordReport(db, { run, task, report, evidence }));
    metrics.graded(report);
    submissionLog.info({ verdict: report.verdict, score: report.score, timeMs: Math.round(report.timeMs) }, 'graded');
  } catch (error) {
    if (error instanceof Postponed) {
      metrics.postponed();
      return postponeRun(db, run, task);
    }
    metrics.failed();
    // Rethrown: the queue tries again, and after the last try giveUp() tells the student.
    submissionLog.error({ err: error }, 'grading failed');
    await recordTrouble(db, run, error);
    throw error;
  }
}

async function giveUp({ db, log }: Workshop, task: GradingTask): Promise<void> {
  await recordFault(db, task);
  log.error({ run: task.runId }, 'gave up: the submission is not graded, and staff must look at it');
}

await main().catch((error: unknown) => {
  console.error(`grader: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
