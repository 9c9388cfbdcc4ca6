import type { Prisma, PrismaClient } from '@nabla/db';
import { datesWith, isExempt } from '#grades/dates.ts';
import type { Override } from '#grades/work.ts';
import { OVERRIDE, toOverride } from '../grades/to-rules.ts';
import { notify } from '../notification/notify.ts';

/** How long before an assignment is due its students hear of it. */
const AHEAD_MS = 86_400_000;

/** Tells every student who has not handed in all of an assignment that is due for them within a day; once for each date. */
export async function tellDueSoon(db: PrismaClient, now: Date): Promise<void> {
  const soon = { gt: now, lte: new Date(now.getTime() + AHEAD_MS) };
  const where = { exercises: { some: {} }, OR: [{ dueAt: soon }, { dueAt: { not: null }, overrides: { some: { dueAt: soon } } }] };
  for (const assignment of await db.assignment.findMany({ where, select: ASSIGNMENT })) await tell(db, assignment, now);
}

const ASSIGNMENT = {
  id: true,
  courseId: true,
  dueAt: true,
  exercises: { select: { id: true } },
  overrides: { select: { ...OVERRIDE, userId: true, group: { select: { members: { select: { userId: true } } } } } },
} as const satisfies Prisma.AssignmentSelect;

type Due = Prisma.AssignmentGetPayload<{ select: typeof ASSIGNMENT }>;

async function tell(db: PrismaClient, assignment: Due, now: Date): Promise<void> {
  const { id: assignmentId, courseId, exercises } = assignment;
  const unfinished: Prisma.UserWhereInput[] = exercises.map((exercise) => ({ submissions: { none: { assignmentExerciseId: exercise.id } } }));
  const students = await db.user.findMany({ where: { enrolments: { some: { courseId, role: 'student' } }, OR: unfinished }, select: { id: true } });
  const due = students.flatMap(({ id }) => dueFor(assignment, id, now) ?? []);
  await db.$transaction(async (transaction) => {
    for (const [at, people] of Map.groupBy(due, ({ dueAt }) => dueAt)) {
      const subject = { assignmentId, dueAt: new Date(at) };
      await notify(transaction, { userIds: people.map(({ userId }) => userId), kind: 'due_soon', subject, key: `due ${assignmentId} ${subject.dueAt.toISOString()}` });
    }
  });
}

/** When it is due for a student, with every extension; null where that is not soon, or does not concern them. */
function dueFor({ dueAt, overrides }: Due, userId: string, now: Date): { readonly userId: string; readonly dueAt: number } | null {
  const granted: readonly Override[] = overrides.filter((grant) => grant.userId === userId || grant.group?.members.some((member) => member.userId === userId)).map(toOverride);
  const own = datesWith({ opensAt: null, dueAt: dueAt?.getTime() ?? null, closesAt: null }, granted).dueAt;
  const isSoon = own !== null && own > now.getTime() && own <= now.getTime() + AHEAD_MS;
  return isSoon && !isExempt(granted) ? { userId, dueAt: own } : null;
}
