import type { Prisma } from '@nabla/db';
import type { KnownPerson } from './plan-import.ts';

type Wanted = { readonly courseId: string; readonly emails: readonly string[] };

/** Those with an account among these addresses, and all owners of the course, with their role and groups there. */
export async function readPeople(db: Prisma.TransactionClient, { courseId, emails }: Wanted): Promise<readonly KnownPerson[]> {
  const users = await db.user.findMany({
    where: { OR: [{ email: { in: [...emails] } }, { enrolments: { some: { courseId, role: 'owner' } } }] },
    select: {
      id: true,
      email: true,
      name: true,
      enrolments: { where: { courseId }, select: { role: true } },
      groups: { where: { group: { courseId } }, select: { group: { select: { name: true } } } },
    },
  });
  return users.map(({ enrolments, groups, ...user }) => ({ ...user, role: enrolments[0]?.role ?? null, groups: groups.map(({ group }) => group.name) }));
}
