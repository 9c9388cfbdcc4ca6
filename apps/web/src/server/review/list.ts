import { Prisma, type PrismaClient } from '@nabla/db';
import { COUNTING_RUN } from '../submission/counting-run.ts';
import { JOIN_COUNTING_RUN } from './counting-sql.ts';
import type { SubmissionFilter } from './filter.ts';

const PAGE_SIZE = 50;

/** One page of a course's submissions, the latest first, with what there is to choose from. */
export async function listSubmissions(db: PrismaClient, courseId: string, filter: SubmissionFilter) {
  const [ids, exercises] = await Promise.all([findIds(db, courseId, filter), listExercises(db, courseId)]);
  const shown = ids.slice(0, PAGE_SIZE);
  const rows = await db.submission.findMany({ where: { id: { in: shown } }, orderBy: { id: 'desc' }, select: SUBMISSION });
  const submissions = rows.map(({ runs, assignmentExercise, ...row }) => ({ ...row, exercise: assignmentExercise.version.title, run: runs[0] ?? null }));
  return { submissions, exercises, next: ids.length > PAGE_SIZE ? (shown.at(-1) ?? null) : null };
}

const SUBMISSION = {
  id: true,
  attempt: true,
  submittedAt: true,
  user: { select: { name: true, email: true } },
  assignmentExercise: { select: { version: { select: { title: true } } } },
  runs: { ...COUNTING_RUN, select: { verdict: true, score: true, maxScore: true, mistake: true } },
  _count: { select: { comments: true } },
} as const satisfies Prisma.SubmissionSelect;

/** The exercises of a course in its order, each once. */
async function listExercises(db: PrismaClient, courseId: string) {
  const rows = await db.assignmentExercise.findMany({
    where: { assignment: { courseId } },
    orderBy: [{ assignment: { position: 'asc' } }, { position: 'asc' }],
    select: { exerciseId: true, version: { select: { title: true } } },
  });
  return [...new Map(rows.map(({ exerciseId: id, version: { title } }) => [id, { id, title }])).values()];
}

/** In SQL, since the verdict is that of the run that counts: the latest of several. One more than a page, to know whether there is a next. */
async function findIds(db: PrismaClient, courseId: string, { exercise, student, verdict, mistake, failing, after }: SubmissionFilter): Promise<readonly string[]> {
  const conditions = [
    Prisma.sql`a."courseId" = ${courseId}`,
    ...(exercise ? [Prisma.sql`ae."exerciseId" = ${exercise}`] : []),
    ...(student ? [Prisma.sql`(position(lower(${student}) in lower(u.name)) > 0 OR position(lower(${student}) in lower(u.email)) > 0)`] : []),
    ...(verdict ? [Prisma.sql`r.verdict = ${verdict}::verdict`] : []),
    ...(mistake ? [Prisma.sql`r.mistake = ${mistake}`] : []),
    ...(failing ? [Prisma.sql`EXISTS (SELECT FROM case_result c WHERE c."runId" = r.id AND c.name = ${failing} AND c.verdict <> 'accepted')`] : []),
    ...(after ? [Prisma.sql`s.id < ${after}`] : []),
  ];
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT s.id FROM submission s
    JOIN assignment_exercise ae ON ae.id = s."assignmentExerciseId"
    JOIN assignment a ON a.id = ae."assignmentId"
    ${student ? Prisma.sql`JOIN "user" u ON u.id = s."userId"` : Prisma.empty}
    ${verdict ?? mistake ?? failing ? JOIN_COUNTING_RUN : Prisma.empty}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY s.id DESC LIMIT ${PAGE_SIZE + 1}`;
  return rows.map(({ id }) => id);
}
