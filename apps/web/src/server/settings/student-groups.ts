import type { PrismaClient } from '@nabla/db';
import { audit } from '../audit/audit.ts';

type Actor = { readonly id: string; readonly courseId: string };
type Group = { readonly name: string; readonly emails: readonly string[] };

/** `unknown` lists addresses of nobody in the course; then nothing was changed. */
export type GroupSaved = { readonly ok: true } | { readonly ok: false; readonly unknown: readonly string[] };

/** Makes a group of students, or gives it other members; without members it goes, and the grants to it with it. */
export function saveStudentGroup(db: PrismaClient, { id: actorId, courseId }: Actor, { name, emails }: Group): Promise<GroupSaved> {
  return db.$transaction(async (transaction) => {
    const wanted = [...new Set(emails)];
    const users = await transaction.user.findMany({ where: { email: { in: wanted }, enrolments: { some: { courseId } } }, select: { id: true, email: true } });
    const unknown = wanted.filter((email) => !users.some((user) => user.email === email));
    if (unknown.length > 0) return { ok: false, unknown };
    const key = { courseId_name: { courseId, name } };
    const before = await transaction.studentGroup.findUnique({ where: key, select: { members: { select: { user: { select: { email: true } } } } } });
    if (wanted.length === 0) await transaction.studentGroup.deleteMany({ where: { courseId, name } });
    else {
      const { id } = await transaction.studentGroup.upsert({ where: key, create: { courseId, name }, update: {}, select: { id: true } });
      await transaction.studentGroupMember.deleteMany({ where: { groupId: id } });
      await transaction.studentGroupMember.createMany({ data: users.map((user) => ({ groupId: id, userId: user.id })) });
    }
    const members = (list: readonly string[]) => ({ members: list.toSorted().join(', ') });
    await audit(transaction, {
      courseId,
      actorId,
      action: 'group_changed',
      subject: { kind: 'group', id: name, name },
      before: members(before?.members.map(({ user }) => user.email) ?? []),
      after: members(wanted),
    });
    return { ok: true };
  });
}
