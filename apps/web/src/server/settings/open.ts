import type { PrismaClient } from '@nabla/db';

/** How a course is set up. */
export async function openSettings(db: PrismaClient, courseId: string) {
  const { gradeGroups, studentGroups, ...course } = await db.course.findUniqueOrThrow({
    where: { id: courseId },
    select: {
      slug: true,
      title: true,
      timeZone: true,
      lateDays: true,
      gradeGroups: { orderBy: { name: 'asc' }, select: { id: true, name: true, weight: true, dropLowest: true, _count: { select: { assignments: true } } } },
      studentGroups: { orderBy: { name: 'asc' }, select: { name: true, members: { orderBy: { user: { email: 'asc' } }, select: { user: { select: { email: true } } } } } },
    },
  });
  return {
    ...course,
    gradeGroups: gradeGroups.map(({ _count, ...group }) => ({ ...group, assignments: _count.assignments })),
    studentGroups: studentGroups.map(({ name, members }) => ({ name, emails: members.map(({ user }) => user.email) })),
    zones: Intl.supportedValuesOf('timeZone'),
  };
}
