import { connect, type PrismaClient } from '@nabla/db';
import { takeJobs, type GradingTask } from '@nabla/db/queue';
import { pino, type Logger } from 'pino';
import { Batches } from './batches.ts';
import { readEnv } from './env.ts';
import { grade } from './grade.ts';
import { Library } from './library.ts';
import { followFolders } from './publishing/follow-folders.ts';
import { giveUpCheck, runCheck } from './publishing/run-check.ts';
import { postponeRun, recordCases, recordFault, recordReport, startRun, type PlacedResult } from './record.ts';
import { demandJail } from './sandbox/jail/demand-jail.ts';
import { inHand, openPool, Postponed, type Lane, type Pool } from './sandbox/pool.ts';
import { TypeChecker } from './type-check/type-checker.ts';

/** What a worker works with, opened once for the life of the process. */
type Workshop = { readonly db: PrismaClient; readonly pool: Pool; readonly library: Library; readonly typeChecker: TypeChecker | null; readonly log: Logger };

/** How much later than it could be a verdict may come for the sake of warnings, when other files are in line. */
const PATIENCE_MS = 250;

/** Takes jobs, grades, records; on SIGTERM or SIGINT finishes what is in hand and leaves. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = pino({ level: env.LOG_LEVEL, base: null }, pino.destination({ sync: true }));
  const db = connect(env.DATABASE_URL, env.NABLA_CONCURRENCY + 4);
  const pool = await openPool({ size: env.NABLA_CONCURRENCY });
  const allowWeakJail = env.NABLA_ALLOW_WEAK_JAIL || process.argv.includes('--allow-weak-jail');
  demandJail(pool.jailReport, { isProduction: env.NODE_ENV === 'production', allowWeakJail }, (text) => log.warn(text));
  const typeChecker = await openTypeChecker(log);
  const workshop = { db, pool, library: new Library(), typeChecker, log };
  const stop = await takeJobs(env.DATABASE_URL, { first: inHand(env.NABLA_CONCURRENCY), later: env.NABLA_CONCURRENCY }, {
    grade: (task) => gradeRun(workshop, task, 'postponing'),
    gradeLater: (task) => gradeRun(workshop, task, 'waiting'),
    giveUp: (task) => giveUp(workshop, task),
    check: (task) => runCheck(workshop, task),
    giveUpCheck: (task) => giveUpCheck(workshop, task),
  });
  const stopFollowing = env.NODE_ENV === 'development' ? await followFolders(workshop) : () => {};
  log.info({ concurrency: env.NABLA_CONCURRENCY, jail: pool.jail }, 'grader ready');

  const drain = async (): Promise<void> => {
    stopFollowing();
    await stop();
    await pool[Symbol.asyncDispose]();
    await typeChecker?.[Symbol.asyncDispose]();
    await db.$disconnect();
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

async function gradeRun({ db, pool, library, typeChecker, log }: Workshop, task: GradingTask, lane: Lane): Promise<void> {
  const run = await startRun(db, task.runId);
  if (run === null) return;
  const submissionLog = log.child({ submission: run.submission.id, run: run.id, exercise: run.exerciseId });
  try {
    const exercise = await library.get(run.exerciseId, run.exerciseHash);
    await using batches = new Batches<PlacedResult>((results) => recordCases(db, run, results));
    let position = 0;
    const report = await grade({ exercise, source: run.submission.source, pool, typeChecker, lane }, (result) => batches.add({ position: position++, result }));
    await batches.stop();
    await recordReport(db, { run, task, report });
    submissionLog.info({ verdict: report.verdict, score: report.score, timeMs: Math.round(report.timeMs) }, 'graded');
  } catch (error) {
    if (error instanceof Postponed) return postponeRun(db, run, task);
    // Rethrown: the queue tries again, and after the last try giveUp() tells the student.
    submissionLog.error({ err: error }, 'grading failed');
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
