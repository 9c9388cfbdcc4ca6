import type { Prisma, PrismaClient } from '@nabla/db';
import { notify } from '../notification/notify.ts';
import { DATED, ownDates, type Dated } from './own-dates.ts';

/** How long before an assignment is due its students hear of it. */
const AHEAD_MS = 86_400_000;

/** Tells every student who has not handed in all of an assignment that is due for them within a day; once for each date. */
export async function tellDueSoon(db: PrismaClient, now: Date): Promise<void> {
  const soon = { gt: now, lte: new Date(now.getTime() + AHEAD_MS) };
  const where = { exercises: { some: {} }, OR: [{ dueAt: soon }, { dueAt: { not: null }, overrides: { some: { dueAt: soon } } }] };
  for (const assignment of await db.assignment.findMany({ where, select: DATED })) await tell(db, assignment, now);
}

async function tell(db: PrismaClient, assignment: Dated, now: Date): Promise<void> {
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

/** When it is due for a student; null where that is not soon. */
function dueFor(assignment: Dated, userId: string, now: Date): { readonly userId: string; readonly dueAt: number } | null {
  const dueAt = ownDates(assignment, userId)?.dueAt ?? null;
  return dueAt !== null && dueAt > now.getTime() && dueAt <= now.getTime() + AHEAD_MS ? { userId, dueAt } : null;
}
