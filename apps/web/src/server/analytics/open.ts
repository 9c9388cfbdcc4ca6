import type { PrismaClient } from '@nabla/db';
import type { CaseKind, Verdict } from '@nabla/exercise-kit';
import { TRPCError } from '@trpc/server';
import { countedOf } from './counted.ts';
import { isStuck } from './stuck.ts';

type Place = { readonly courseId: string; readonly assignmentExerciseId: string };

/** What a class did with one exercise, in numbers. All of it is added up by the database. */
export async function openAnalytics(db: PrismaClient, { courseId, assignmentExerciseId: id }: Place, now: Date) {
  const exercise = await db.assignmentExercise.findFirst({
    where: { id, assignment: { courseId } },
    select: { exerciseId: true, exerciseHash: true, version: { select: { title: true } } },
  });
  if (exercise === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const [cases, verdicts, mistakes, students] = await Promise.all([readCases(db, id, exercise.exerciseHash), readVerdicts(db, id), readMistakes(db, id), readStudents(db, id)]);
  const solvers = students.filter(({ solved }) => solved);
  return {
    exercise: { id: exercise.exerciseId, title: exercise.version.title },
    students: students.length,
    solved: solvers.length,
    cases,
    verdicts,
    mistakes,
    attemptsToSolve: histogram(solvers.flatMap(({ solvedAt }) => (solvedAt === null ? [] : [solvedAt]))),
    minutesToSolve: solvers.flatMap(({ minutes }) => (minutes === null ? [] : [minutes])).toSorted((one, other) => one - other),
    stuck: students.filter((student) => isStuck(student, now)).map(({ userId, name, latestId, attempts, best, latestAt }) => ({ userId, name, latestId, attempts, best, latestAt })),
  };
}

type CaseRow = { readonly name: string; readonly kind: CaseKind; readonly reached: number; readonly passed: number; readonly students: number };

/** Each student's latest graded submission in the course's version, case by case. What was never reached is not passed. */
const readCases = (db: PrismaClient, id: string, hash: string): Promise<CaseRow[]> => db.$queryRaw`
  WITH ${countedOf(id)}, latest AS (
    SELECT DISTINCT ON ("userId") "runId" FROM counted WHERE verdict IS NOT NULL AND verdict <> 'judge_error' ORDER BY "userId", attempt DESC
  ), compared AS (
    SELECT run.id FROM latest JOIN grading_run run ON run.id = latest."runId" WHERE run."exerciseHash" = ${hash}
  )
  SELECT c.name, c.kind::text AS kind, count(*)::int AS reached, (count(*) FILTER (WHERE c.verdict = 'accepted'))::int AS passed,
    (SELECT count(*) FROM compared)::int AS students
  FROM compared JOIN case_result c ON c."runId" = compared.id
  GROUP BY c.name, c.kind ORDER BY min(c.position)`;

type VerdictRow = { readonly verdict: Verdict; readonly submissions: number };

const readVerdicts = (db: PrismaClient, id: string): Promise<VerdictRow[]> => db.$queryRaw`
  WITH ${countedOf(id)}
  SELECT verdict::text AS verdict, count(*)::int AS submissions FROM counted WHERE verdict IS NOT NULL GROUP BY verdict ORDER BY count(*) DESC`;

type MistakeRow = { readonly mistake: string; readonly submissions: number; readonly students: number; readonly hint: string | null };

/** The most frequent known mistakes, with the hint that students got. */
const readMistakes = (db: PrismaClient, id: string): Promise<MistakeRow[]> => db.$queryRaw`
  WITH ${countedOf(id)}, frequent AS (
    SELECT mistake, count(*)::int AS submissions, count(DISTINCT "userId")::int AS students, min("runId") AS "runId"
    FROM counted WHERE mistake IS NOT NULL GROUP BY mistake ORDER BY count(DISTINCT "userId") DESC, count(*) DESC LIMIT 20
  )
  SELECT mistake, submissions, students,
    (SELECT c.result->>'hint' FROM case_result c WHERE c."runId" = frequent."runId" AND c.result ? 'hint' ORDER BY c.position LIMIT 1) AS hint
  FROM frequent ORDER BY students DESC, submissions DESC`;

type StudentRow = {
  readonly userId: string;
  readonly name: string;
  readonly latestId: string;
  readonly latestAt: Date;
  readonly attempts: number;
  readonly solved: boolean;
  /** The attempt that solved it, counted from 1, and the minutes from the first attempt to it. */
  readonly solvedAt: number | null;
  readonly minutes: number | null;
  readonly best: number | null;
  readonly bestAt: number;
  readonly bestSubmittedAt: Date;
};

const readStudents = (db: PrismaClient, id: string): Promise<StudentRow[]> => db.$queryRaw`
  WITH ${countedOf(id)}, graded AS (SELECT * FROM counted WHERE verdict IS NOT NULL AND verdict <> 'judge_error')
  SELECT g."userId", u.name,
    (array_agg(g.id ORDER BY g.attempt DESC))[1] AS "latestId", max(g."submittedAt") AS "latestAt", count(*)::int AS attempts,
    bool_or(g.verdict = 'accepted') AS solved,
    (min(g.attempt) FILTER (WHERE g.verdict = 'accepted'))::int AS "solvedAt",
    (extract(epoch FROM min(g."submittedAt") FILTER (WHERE g.verdict = 'accepted') - min(g."submittedAt")) / 60)::float8 AS minutes,
    max(g.score)::float8 AS best,
    (array_agg(g.attempt ORDER BY g.score DESC NULLS LAST, g.attempt))[1]::int AS "bestAt",
    (array_agg(g."submittedAt" ORDER BY g.score DESC NULLS LAST, g.attempt))[1] AS "bestSubmittedAt"
  FROM graded g JOIN "user" u ON u.id = g."userId"
  GROUP BY g."userId", u.name ORDER BY u.name, g."userId"`;

/** How many students needed one attempt, two, and so on; more than nine are one group. */
function histogram(attempts: readonly number[]): readonly { readonly attempts: number; readonly students: number }[] {
  const most = Math.min(10, Math.max(0, ...attempts));
  return Array.from({ length: most }, (_, index) => ({
    attempts: index + 1,
    students: attempts.filter((needed) => (index === 9 ? needed >= 10 : needed === index + 1)).length,
  }));
}
