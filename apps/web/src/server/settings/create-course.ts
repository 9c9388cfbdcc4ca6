import type { PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { firstFree, toSlug } from '../assignment/free-slug.ts';
import { audit } from '../audit/audit.ts';
import { isZone } from '../grades/zone.ts';

type Maker = { readonly id: string; readonly isAdmin: boolean };
type NewCourse = { readonly title: string; readonly timeZone: string };

/** Whether a person may make courses: who runs the platform, and who owns a course already. */
export const mayCreateCourse = async (db: PrismaClient, { id, isAdmin }: Maker): Promise<boolean> =>
  isAdmin || (await db.enrolment.count({ where: { userId: id, role: 'owner' } })) > 0;

/** Makes an empty course with its maker as owner. */
export async function createCourse(db: PrismaClient, maker: Maker, { title, timeZone }: NewCourse): Promise<{ readonly slug: string }> {
  if (!(await mayCreateCourse(db, maker))) throw new TRPCError({ code: 'FORBIDDEN' });
  if (!isZone(timeZone)) throw new TRPCError({ code: 'BAD_REQUEST' });
  return db.$transaction(async (transaction) => {
    const stem = toSlug(title) || 'course';
    const taken = await transaction.course.findMany({ where: { slug: { startsWith: stem } }, select: { slug: true } });
    const slug = firstFree(stem, new Set(['new', ...taken.map((course) => course.slug)]));
    const { id } = await transaction.course.create({ data: { slug, title, timeZone, enrolments: { create: { userId: maker.id, role: 'owner' } } }, select: { id: true } });
    await audit(transaction, { courseId: id, actorId: maker.id, action: 'course_created', subject: { kind: 'course', id, name: title }, after: { title, timeZone } });
    return { slug };
  });
}
