import type { Prisma, PrismaClient } from '@nabla/db';
import type { SimilarityTask } from '@nabla/db/queue';
import { starterOf } from '@nabla/exercise-kit';
import type { Logger } from 'pino';
import type { Library } from '../library.ts';
import { toJson } from '../record.ts';
import { compareApart, type Compared } from './compare-apart.ts';

type Desk = { readonly db: PrismaClient; readonly library: Library; readonly log: Logger };

const REPORT = {
  id: true,
  assignmentExerciseId: true,
  assignmentExercise: { select: { exerciseId: true, exerciseHash: true } },
} as const satisfies Prisma.SimilarityReportSelect;

/** Takes a job of the queue of comparisons: everybody's latest submission with everybody else's. */
export async function runComparison({ db, library, log }: Desk, task: SimilarityTask): Promise<void> {
  const report = await db.similarityReport.findFirst({ where: { id: task.reportId, finishedAt: null }, select: REPORT });
  if (report === null) return;
  const { exerciseId, exerciseHash } = report.assignmentExercise;
  const submissions = await readLatest(db, report.assignmentExerciseId);
  const total = (submissions.length * (submissions.length - 1)) / 2;
  await db.similarityReport.update({ where: { id: report.id }, data: { startedAt: new Date(), total, compared: 0 }, select: { id: true } });
  const { solution } = await library.get(exerciseId, exerciseHash);
  const compared = await compareApart({ starter: starterOf(solution), submissions }, (pairs) => {
    // A progress that is lost is only a progress; the next one comes.
    db.similarityReport.update({ where: { id: report.id }, data: { compared: pairs }, select: { id: true } }).catch(() => {});
  });
  await record(db, { task, total, compared });
  log.info({ report: report.id, exercise: exerciseId, submissions: submissions.length, pairs: compared.pairs.length }, 'compared');
}

/** Ends a comparison that failed on every try. */
export async function giveUpComparison({ db, log }: Desk, task: SimilarityTask): Promise<void> {
  await db.$transaction(async (transaction) => {
    const failure = 'The grader could not compare these submissions. Its log says why; ask for the comparison again.';
    await transaction.similarityReport.updateMany({ where: { id: task.reportId, finishedAt: null }, data: { finishedAt: new Date(), failure } });
    await task.close(transaction);
  });
  log.error({ report: task.reportId }, 'gave up: submissions are not compared');
}

/** Everybody's latest submission; staff's own attempts are no student's work. */
const readLatest = (db: PrismaClient, assignmentExerciseId: string): Promise<{ readonly id: string; readonly source: string }[]> => db.$queryRaw`
  SELECT DISTINCT ON (s."userId") s.id, s.source
  FROM submission s
  JOIN assignment_exercise ae ON ae.id = s."assignmentExerciseId"
  JOIN assignment a ON a.id = ae."assignmentId"
  JOIN enrolment e ON e."userId" = s."userId" AND e."courseId" = a."courseId" AND e.role = 'student'
  WHERE s."assignmentExerciseId" = ${assignmentExerciseId}
  ORDER BY s."userId", s.attempt DESC`;

type Result = { readonly task: SimilarityTask; readonly total: number; readonly compared: Compared };

function record(db: PrismaClient, { task, total, compared }: Result): Promise<void> {
  return db.$transaction(async (transaction) => {
    const data = { finishedAt: new Date(), compared: total, skipped: compared.skipped.map(toJson) };
    const { count } = await transaction.similarityReport.updateMany({ where: { id: task.reportId, finishedAt: null }, data });
    await task.close(transaction);
    // Another grader took this one for dead and was faster.
    if (count === 0) return;
    await transaction.similarityPair.createMany({
      data: compared.pairs.map(({ fragments, ...pair }) => ({ ...pair, reportId: task.reportId, fragments: fragments.map(toJson) })),
    });
  });
}
