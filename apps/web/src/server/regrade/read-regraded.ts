import type { Prisma } from '@nabla/db';
import type { Verdict } from '@nabla/exercise-kit';
import type { Points } from './standing.ts';

type Run = Points & { readonly id: string; readonly verdict: Verdict };

/** A submission to the exercise, the run that counted when the regrade began to matter, and the regrade's own, once it is finished. */
export type RegradedSubmission = {
  readonly id: string;
  readonly attempt: number;
  readonly userId: string;
  readonly student: string;
  readonly before: Run | null;
  readonly after: Run | null;
};

type Row = {
  readonly id: string;
  readonly attempt: number;
  readonly userId: string;
  readonly student: string;
  readonly beforeId: string | null;
  readonly beforeVerdict: Verdict | null;
  readonly beforeScore: number | null;
  readonly beforeMax: number | null;
  readonly afterId: string | null;
  readonly afterVerdict: Verdict | null;
  readonly afterScore: number | null;
  readonly afterMax: number | null;
};

type Db = Pick<Prisma.TransactionClient, '$queryRaw'>;

/** Every submission to a regrade's exercise, by student and attempt. A fault of the grader is no judgement on either side. */
export async function readRegraded(db: Db, { id, assignmentExerciseId }: { readonly id: string; readonly assignmentExerciseId: string }): Promise<readonly RegradedSubmission[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.id, s.attempt, s."userId", u.name AS student,
      was.id AS "beforeId", was.verdict AS "beforeVerdict", was.score AS "beforeScore", was."maxScore" AS "beforeMax",
      now.id AS "afterId", now.verdict AS "afterVerdict", now.score AS "afterScore", now."maxScore" AS "afterMax"
    FROM submission s
    JOIN "user" u ON u.id = s."userId"
    LEFT JOIN LATERAL (
      SELECT * FROM grading_run run
      WHERE run."submissionId" = s.id AND run."regradeId" = ${id} AND run."abandonedAt" IS NULL AND run.verdict <> 'judge_error'
      ORDER BY run."queuedAt" DESC LIMIT 1
    ) now ON true
    LEFT JOIN LATERAL (
      SELECT * FROM grading_run run
      WHERE run."submissionId" = s.id AND run."abandonedAt" IS NULL AND NOT run."isTrial" AND run.verdict <> 'judge_error'
        AND run."regradeId" IS DISTINCT FROM ${id} AND (now.id IS NULL OR run."queuedAt" < now."queuedAt")
      ORDER BY run."queuedAt" DESC LIMIT 1
    ) was ON true
    WHERE s."assignmentExerciseId" = ${assignmentExerciseId}
    ORDER BY u.name, s."userId", s.attempt`;
  return rows.map((row) => ({
    id: row.id,
    attempt: row.attempt,
    userId: row.userId,
    student: row.student,
    before: toRun(row.beforeId, row.beforeVerdict, [row.beforeScore, row.beforeMax]),
    after: toRun(row.afterId, row.afterVerdict, [row.afterScore, row.afterMax]),
  }));
}

const toRun = (id: string | null, verdict: Verdict | null, [score, maxScore]: readonly [number | null, number | null]): Run | null =>
  id === null || verdict === null ? null : { id, verdict, score: score ?? 0, maxScore: maxScore ?? 0 };
