import { connect, type PrismaClient } from '@nabla/db';
import { takeJobs, type GradingTask } from '@nabla/db/queue';
import { pino, type Logger } from 'pino';
import { Batches } from './batches.ts';
import { readEnv } from './env.ts';
import { grade } from './grade.ts';
import { Library } from './library.ts';
import { recordCases, recordFault, recordReport, startRun, type PlacedResult } from './record.ts';
import { openPool, type Pool } from './sandbox/pool.ts';

/** What a worker works with, opened once for the life of the process. */
type Workshop = { readonly db: PrismaClient; readonly pool: Pool; readonly library: Library; readonly log: Logger };

/** Takes jobs, grades, records; on SIGTERM or SIGINT finishes what is in hand and leaves. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = pino({ level: env.LOG_LEVEL, base: null }, pino.destination({ sync: true }));
  const db = connect(env.DATABASE_URL, env.NABLA_CONCURRENCY + 2);
  const pool = await openPool({ size: env.NABLA_CONCURRENCY });
  const workshop = { db, pool, library: new Library(), log };
  const stop = await takeJobs(env.DATABASE_URL, env.NABLA_CONCURRENCY, {
    grade: (task) => gradeRun(workshop, task),
    giveUp: (task) => giveUp(workshop, task),
  });
  log.info({ concurrency: env.NABLA_CONCURRENCY, jail: pool.jail }, 'grader ready');

  const drain = async (): Promise<void> => {
    await stop();
    await pool[Symbol.asyncDispose]();
    await db.$disconnect();
    log.info('grader stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void drain());
}

async function gradeRun({ db, pool, library, log }: Workshop, task: GradingTask): Promise<void> {
  const run = await startRun(db, task.runId);
  if (run === null) return;
  const submissionLog = log.child({ submission: run.submission.id, run: run.id, exercise: run.exerciseId });
  try {
    const exercise = await library.get(run.exerciseId, run.exerciseHash);
    const batches = new Batches<PlacedResult>((results) => recordCases(db, run, results));
    let position = 0;
    const report = await grade({ exercise, source: run.submission.source, pool }, (result) => batches.add({ position: position++, result }));
    await batches.stop();
    await recordReport(db, { run, task, report });
    submissionLog.info({ verdict: report.verdict, score: report.score, timeMs: Math.round(report.timeMs) }, 'graded');
  } catch (error) {
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
