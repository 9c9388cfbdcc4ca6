import type { Prisma, PrismaClient } from '@nabla/db';
import { visibleFrom } from '#grades/dates.ts';
import { notify } from '../notification/notify.ts';
import { DATED, ownDates, type Dated } from './own-dates.ts';

/** How long ago grades may have come out to be news: long enough for a server that was down over a weekend. */
const BACK_MS = 3 * 86_400_000;

/** Tells every student who handed something in, and could not see results until now, that their grade is out; once for each assignment. */
export async function tellGradesReleased(db: PrismaClient, now: Date): Promise<void> {
  const lately = { gt: new Date(now.getTime() - BACK_MS), lte: now };
  const ends = [{ dueAt: lately }, { closesAt: lately }];
  const where: Prisma.AssignmentWhereInput = { visibility: { not: 'at_once' }, OR: [...ends, { overrides: { some: { OR: ends } } }] };
  for (const assignment of await db.assignment.findMany({ where, select: DATED })) await tell(db, assignment, now);
}

async function tell(db: PrismaClient, assignment: Dated, now: Date): Promise<void> {
  const { id: assignmentId, courseId } = assignment;
  const waiting = await db.user.findMany({
    where: { enrolments: { some: { courseId, role: 'student' } }, submissions: { some: { assignmentExercise: { assignmentId } } } },
    select: { id: true },
  });
  const userIds = waiting.map(({ id }) => id).filter((id) => isReleased(assignment, id, now));
  await db.$transaction((transaction) => notify(transaction, { userIds, kind: 'grade_released', subject: { assignmentId }, key: `released ${assignmentId}` }));
}

/** Whether a student's results came out lately, with every extension that they have. */
function isReleased(assignment: Dated, userId: string, now: Date): boolean {
  const dates = ownDates(assignment, userId);
  const from = dates === null ? -Infinity : visibleFrom(assignment.visibility, dates);
  return from <= now.getTime() && from > now.getTime() - BACK_MS;
}
