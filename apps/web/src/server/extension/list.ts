import type { PrismaClient } from '@nabla/db';
import { found } from '../found.ts';

/** What was granted in an assignment, and to whom it could be. */
export async function listExtensions(db: PrismaClient, courseId: string, assignmentId: string) {
  found(await db.assignment.findFirst({ where: { id: assignmentId, courseId }, select: { id: true } }));
  const [extensions, groups] = await Promise.all([
    db.assignmentOverride.findMany({
      where: { assignmentId, assignment: { courseId } },
      orderBy: { createdAt: 'desc' },
      select: {
        id: true,
        dueAt: true,
        closesAt: true,
        extraAttempts: true,
        exempt: true,
        reason: true,
        createdAt: true,
        user: { select: { name: true, email: true } },
        group: { select: { name: true } },
        grantedBy: { select: { name: true } },
      },
    }),
    db.studentGroup.findMany({ where: { courseId }, orderBy: { name: 'asc' }, select: { name: true } }),
  ]);
  return { extensions, groups: groups.map(({ name }) => name) };
}
