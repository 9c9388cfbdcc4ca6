import type { Prisma, PrismaClient } from '@nabla/db';
import type { WebQueue } from '@nabla/db/web-queue';
import { gradesIn, type Points } from './grades-of.ts';

type Desk = { readonly db: PrismaClient; readonly queue: WebQueue; readonly now: Date };

/** Links that have a column in a grade book, or may get one, in a course of ours. */
const LINKED = { context: { courseId: { not: null } }, OR: [{ lineItemUrl: { not: null } }, { lineItemsUrl: { not: null } }] } as const satisfies Prisma.LtiLinkWhereInput;

const LINK = { id: true, assignmentId: true, exerciseId: true, assignment: { select: { courseId: true } }, context: { select: { platformId: true } } } as const satisfies Prisma.LtiLinkSelect;

type Link = Prisma.LtiLinkGetPayload<{ select: typeof LINK }>;
type GradeOf = Awaited<ReturnType<typeof gradesIn>>;

/** Puts every score into the outbox that is no longer what the platform was told; of everybody, or of those whose work was graded since a moment. */
export async function syncScores(desk: Desk, since: Date | null): Promise<void> {
  const links = await desk.db.ltiLink.findMany({ where: LINKED, select: LINK });
  for (const [courseId, ofCourse] of Map.groupBy(links, ({ assignment }) => assignment.courseId)) await syncCourse(desk, { courseId, links: ofCourse, since });
}

type Course = { readonly courseId: string; readonly links: readonly Link[]; readonly since: Date | null };

/** The grades of a course are read once, and only when somebody's may have changed. */
async function syncCourse({ db, queue, now }: Desk, { courseId, links, since }: Course): Promise<void> {
  const people = await Promise.all(links.map(async (link) => ({ link, userIds: await peopleOf(db, link, since) })));
  const touched = people.filter(({ userIds }) => userIds.length > 0);
  if (touched.length === 0) return;
  const gradeOf = await gradesIn({ db, courseId, now });
  for (const one of touched) await db.$transaction((transaction) => bringUpToDate(transaction, queue, { ...one, gradeOf, now }), { timeout: 60_000 });
}

/** Students who came from the platform, and who were graded since, or who ever handed in or were told a score. */
async function peopleOf(db: PrismaClient, { id, assignmentId, assignment, context }: Link, since: Date | null): Promise<readonly string[]> {
  const students = { enrolments: { some: { courseId: assignment.courseId, role: 'student' as const } }, ltiAccounts: { some: { platformId: context.platformId } } };
  const submissions = { some: { assignmentExercise: { assignmentId }, ...(since === null ? {} : { runs: { some: { finishedAt: { gte: since } } } }) } };
  const given = { some: { assignmentExercise: { assignmentId } } };
  const where = since === null ? { OR: [{ submissions }, { grades: given }, { ltiScores: { some: { linkId: id } } }] } : { submissions };
  const people = await db.user.findMany({ where: { ...students, ...where }, select: { id: true } });
  return people.map((person) => person.id);
}

type Update = { readonly link: Link; readonly userIds: readonly string[]; readonly gradeOf: GradeOf; readonly now: Date };

async function bringUpToDate(transaction: Prisma.TransactionClient, queue: WebQueue, { link, userIds, gradeOf, now }: Update): Promise<void> {
  const told = await transaction.ltiScore.findMany({ where: { linkId: link.id, userId: { in: [...userIds] } }, select: { userId: true, given: true, maximum: true } });
  const known = new Map(told.map((score) => [score.userId, score]));
  for (const userId of userIds) {
    const [points, before] = [gradeOf(userId, link), known.get(userId)];
    // Nothing to tell of somebody who has no grade and never had one.
    if (before === undefined ? points === null : isSame(before, points)) continue;
    await put(transaction, queue, { key: { linkId: link.id, userId }, data: { given: points?.given ?? null, maximum: points?.maximum ?? before?.maximum ?? 0, changedAt: now } });
  }
}

const isSame = (before: { readonly given: number | null; readonly maximum: number }, points: Points | null): boolean =>
  before.given === (points?.given ?? null) && (points === null || before.maximum === points.maximum);

type Change = { readonly key: { readonly linkId: string; readonly userId: string }; readonly data: { readonly given: number | null; readonly maximum: number; readonly changedAt: Date } };

async function put(transaction: Prisma.TransactionClient, queue: WebQueue, { key, data }: Change): Promise<void> {
  const { id } = await transaction.ltiScore.upsert({ where: { linkId_userId: key }, create: { ...key, ...data }, update: data, select: { id: true } });
  await queue.enqueue('lti_score', { data: { scoreId: id }, key: id }, transaction);
}
