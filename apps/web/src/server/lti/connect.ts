import type { PrismaClient } from '@nabla/db';
import type { Person } from '../context.ts';

type Asked = { readonly person: Person; readonly contextId: string };

/** A course on a platform, as seen by somebody who came from there, and the courses here that they may connect it with. Null for everybody else. */
export async function openConnect(db: PrismaClient, { person, contextId }: Asked) {
  const cameFromThere = person.isAdmin ? {} : { platform: { accounts: { some: { userId: person.id } } } };
  const context = await db.ltiContext.findFirst({
    where: { id: contextId, ...cameFromThere },
    select: { id: true, title: true, platform: { select: { name: true } }, course: { select: { slug: true, title: true } } },
  });
  if (context === null) return null;
  const teaching = person.isAdmin ? {} : { enrolments: { some: { userId: person.id, role: { in: ['owner' as const, 'instructor' as const] } } } };
  const courses = await db.course.findMany({ where: teaching, orderBy: { title: 'asc' }, select: { slug: true, title: true } });
  return { ...context, courses };
}

/** Connects a platform's course with one of ours, once. @returns whether they are connected now */
export async function connectContext(db: PrismaClient, { person, contextId, courseId }: Asked & { readonly courseId: string }): Promise<boolean> {
  const open = await openConnect(db, { person, contextId });
  if (open !== null) await db.ltiContext.updateMany({ where: { id: contextId, courseId: null }, data: { courseId } });
  return (await db.ltiContext.count({ where: { id: contextId, courseId } })) === 1;
}
