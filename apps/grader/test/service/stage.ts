import { connect, type PrismaClient } from '@nabla/db';
import { publish } from '@nabla/db/publish';
import { GradingQueue } from '@nabla/db/queue';
import { environmentWith } from '../../../../scripts/processes/environment.ts';
import { ProcessGroup } from '../../../../scripts/processes/process-group.ts';
import { grader } from '../../../../scripts/start/build.ts';
import { temporaryDatabase } from '../../../../scripts/database/temporary.ts';
import { deploy } from '../../../../scripts/migrations/deploy.ts';
import { findExercise, hashFolder } from '../../src/authoring/folders.ts';

const EXERCISE = { id: 'output-error', module: '03-backpropagation', title: 'The error at the output', points: 10 };

/** One submission at a time, on any machine. */
const GRADER = { NODE_ENV: 'test', NABLA_ALLOW_WEAK_JAIL: '1', NABLA_CONCURRENCY: '1' } as const;

/** A server with the real schema, a course with one exercise, and whatever graders a test starts. */
export type Stage = AsyncDisposable & {
  readonly url: string;
  readonly db: PrismaClient;
  readonly queue: GradingQueue;
  /** Hands in as the web process does: submission, run and job in one transaction. */
  readonly submit: (source: string, person?: string) => Promise<{ readonly submissionId: string; readonly runId: string }>;
  /** A grading worker as `npm start` runs it; ended with the stage. */
  readonly startGrader: (env?: Readonly<Record<string, string>>) => ProcessGroup;
  /** The verdicts of a submission's runs that were not abandoned, once it has one. */
  readonly verdicts: (submissionId: string) => Promise<readonly (string | null)[]>;
};

export async function openStage(databaseUrl?: string): Promise<Stage> {
  await using opened = new AsyncDisposableStack();
  const url = databaseUrl ?? opened.use(await temporaryDatabase()).url;
  await deploy(url);
  const db = connect(url, 4);
  opened.defer(() => db.$disconnect());
  const queue = new GradingQueue(url);
  opened.defer(() => queue.stop());
  const place = await furnish(db);
  const owned = opened.move();
  return {
    url,
    db,
    queue,
    submit: (source, person = 'ada') => handIn(db, queue, { ...place, source, person }),
    startGrader: (env = {}) => {
      const started = new ProcessGroup(grader('grader', environmentWith({ ...GRADER, DATABASE_URL: url, ...env })), 'pipe');
      for (const stream of [started.child.stdout, started.child.stderr]) stream?.resume();
      owned.use(started);
      return started;
    },
    verdicts: (submissionId) => waitForVerdicts(db, submissionId),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

type Place = { readonly courseId: string; readonly assignmentExerciseId: string; readonly exerciseHash: string };

async function furnish(db: PrismaClient): Promise<Place> {
  const exerciseHash = await hashFolder((await findExercise(EXERCISE.id)).path);
  return db.$transaction(async (transaction) => {
    await publish([{ ...EXERCISE, hash: exerciseHash }], transaction);
    const { id: courseId } = await transaction.course.create({ data: { slug: 'course', title: 'Course' } });
    const { id: assignmentId } = await transaction.assignment.create({ data: { courseId, slug: 'one', title: 'One', position: 0 } });
    const { id } = await transaction.assignmentExercise.create({ data: { assignmentId, exerciseId: EXERCISE.id, exerciseHash, position: 0 } });
    return { courseId, assignmentExerciseId: id, exerciseHash };
  });
}

type Work = Place & { readonly source: string; readonly person: string };

async function handIn(db: PrismaClient, queue: GradingQueue, { courseId, assignmentExerciseId, exerciseHash, source, person }: Work) {
  const email = `${person}@example.org`;
  const { id: userId } = await db.user.upsert({ where: { email }, create: { email, name: person }, update: {} });
  return db.$transaction(async (transaction) => {
    const attempt = 1 + (await transaction.submission.count({ where: { userId } }));
    const runs = { create: { exerciseId: EXERCISE.id, exerciseHash } };
    const { id: submissionId, runs: [run] } = await transaction.submission.create({ data: { userId, assignmentExerciseId, source, attempt, runs }, include: { runs: true } });
    if (!run) throw new Error('no run was made');
    await queue.enqueue({ runId: run.id, userId, courseId }, transaction);
    return { submissionId, runId: run.id };
  });
}

async function waitForVerdicts(db: PrismaClient, submissionId: string): Promise<readonly (string | null)[]> {
  for (;;) {
    const runs = await db.gradingRun.findMany({ where: { submissionId, abandonedAt: null }, select: { verdict: true } }).catch(() => []); // The server may be away.
    if (runs.length > 0 && runs.every(({ verdict }) => verdict !== null)) return runs.map(({ verdict }) => verdict);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Right and quick. */
export const RIGHT = `import { sigmoidPrime } from 'nabla';
export function outputError(costName, z, a, y) {
  return a.map((a_j, j) => (costName === 'quadratic' ? (a_j - y[j]) * sigmoidPrime(z[j]) : a_j - y[j]));
}`;

/** Right, and slow enough to be interrupted: a sixth of a second for each of some thirty calls. */
export const SLOW = RIGHT.replace('{\n', '{\n  const until = Date.now() + 150;\n  while (Date.now() < until);\n');
