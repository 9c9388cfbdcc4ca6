import type { PrismaClient } from '@nabla/db';
import { stringify } from 'csv-stringify/sync';

/** The course's people in the columns that an import reads, one line a person; a person in two groups has both names in one cell. */
export async function exportRoster(db: PrismaClient, courseId: string): Promise<string> {
  const rows = await db.enrolment.findMany({
    where: { courseId },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    select: { role: true, user: { select: { name: true, email: true, groups: { where: { group: { courseId } }, select: { group: { select: { name: true } } } } } } },
  });
  const records = rows.map(({ role, user }) => [user.email, user.name, role, user.groups.map(({ group }) => group.name).join(' / ')]);
  return stringify([['email', 'name', 'role', 'group'], ...records], { bom: true, escape_formulas: true });
}
