import type { Prisma, PrismaClient } from '@nabla/db';
import type { CourseForm } from '#schemas/course.ts';
import { audit } from '../audit/audit.ts';
import { isZone } from '../grades/zone.ts';

type Actor = { readonly id: string; readonly courseId: string };

/** A problem means that nothing was changed. */
export type SettingsSaved = { readonly ok: true } | { readonly ok: false; readonly problem: 'unknown_zone' | 'name_twice' };

/** Brings a course in step with its form. Assignments of a grade group that goes count for themselves again. */
export function saveSettings(db: PrismaClient, { id: actorId, courseId }: Actor, { gradeGroups, ...course }: CourseForm): Promise<SettingsSaved> {
  return db.$transaction(async (transaction) => {
    if (!isZone(course.timeZone)) return { ok: false, problem: 'unknown_zone' };
    if (new Set(gradeGroups.map(({ name }) => name)).size < gradeGroups.length) return { ok: false, problem: 'name_twice' };
    const before = await read(transaction, courseId);
    await transaction.course.update({ where: { id: courseId }, data: course, select: { id: true } });
    await keepGroups(transaction, courseId, gradeGroups);
    const subject = { kind: 'course', id: courseId, name: course.title } as const;
    await audit(transaction, { courseId, actorId, action: 'course_changed', subject, before, after: await read(transaction, courseId) });
    return { ok: true };
  });
}

async function keepGroups(transaction: Prisma.TransactionClient, courseId: string, groups: CourseForm['gradeGroups']): Promise<void> {
  const kept = groups.flatMap(({ id }) => id ?? []);
  await transaction.gradeGroup.deleteMany({ where: { courseId, id: { notIn: kept } } });
  for (const { id, ...data } of groups) {
    if (id === null) await transaction.gradeGroup.create({ data: { ...data, courseId }, select: { id: true } });
    else await transaction.gradeGroup.updateMany({ where: { id, courseId }, data });
  }
}

async function read(transaction: Prisma.TransactionClient, courseId: string): Promise<Prisma.InputJsonObject> {
  const { gradeGroups, ...course } = await transaction.course.findUniqueOrThrow({
    where: { id: courseId },
    select: { title: true, timeZone: true, lateDays: true, gradeGroups: { orderBy: { name: 'asc' }, select: { name: true, weight: true, dropLowest: true } } },
  });
  return { ...course, gradeGroups: gradeGroups.map(({ name, weight, dropLowest }) => `${name}: ${weight}, -${dropLowest}`).join('; ') };
}
