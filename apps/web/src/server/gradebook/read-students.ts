import type { PrismaClient } from '@nabla/db';

/** Who has a row in the gradebook. */
export type Student = Awaited<ReturnType<typeof readStudents>>[number];

/** The students of a course by name, each with the groups that they are in. */
export async function readStudents(db: PrismaClient, courseId: string) {
  const [enrolments, groups] = await Promise.all([
    db.enrolment.findMany({
      where: { courseId, role: 'student' },
      orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
      select: { user: { select: { id: true, name: true, email: true } } },
    }),
    db.studentGroup.findMany({ where: { courseId }, orderBy: { name: 'asc' }, select: { name: true, members: { select: { userId: true } } } }),
  ]);
  return enrolments.map(({ user }) => ({ ...user, groups: groups.filter(({ members }) => members.some(({ userId }) => userId === user.id)).map(({ name }) => name) }));
}
