import type { Prisma, PrismaClient } from '@nabla/db';
import { z } from 'zod';

const PAGE_SIZE = 100;

const role = z.enum(['owner', 'instructor', 'assistant', 'student']);

/** Whom a reader of the roster looks for. */
export const rosterFilter = z.object({
  /** Part of a name, an e-mail or the name of a group. */
  query: z.string().max(200).optional(),
  role: role.optional(),
  /** Counts from 1. */
  page: z.int().min(1).max(10_000).optional(),
});

export type RosterFilter = z.infer<typeof rosterFilter>;

/** A filter from the page's address: what makes no sense there is left out. */
export const rosterFilterInAddress = z.object({
  query: rosterFilter.shape.query.catch(undefined),
  role: rosterFilter.shape.role.catch(undefined),
  page: z.coerce.number().pipe(z.int().min(1).max(10_000)).optional().catch(undefined),
});

const MEMBER = { role: true, createdAt: true, user: { select: { id: true, name: true, email: true } } } as const satisfies Prisma.EnrolmentSelect;

/** One page of a course's people by name, and how many there are in each role. */
export async function listRoster(db: PrismaClient, courseId: string, { query, role: wanted, page = 1 }: RosterFilter) {
  const where = { courseId, ...(wanted && { role: wanted }), ...(query && { user: matching(query, courseId) }) } satisfies Prisma.EnrolmentWhereInput;
  const [rows, found, roles] = await Promise.all([
    db.enrolment.findMany({ where, orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }], skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, select: MEMBER }),
    db.enrolment.count({ where }),
    db.enrolment.groupBy({ by: ['role'], where: { courseId }, _count: true }),
  ]);
  const extras = await readExtras(db, courseId, rows.map(({ user }) => user.id));
  const members = rows.map(({ user, ...member }) => ({ ...member, ...user, ...extras(user.id) }));
  return { members, found, pages: Math.ceil(found / PAGE_SIZE), counts: roles.map(({ role: of, _count }) => ({ role: of, count: _count })) };
}

function matching(query: string, courseId: string): Prisma.UserWhereInput {
  const contains = { contains: query, mode: 'insensitive' } as const;
  return { OR: [{ name: contains }, { email: contains }, { groups: { some: { group: { courseId, name: contains } } } }] };
}

/** Whether each can sign in already, and their groups. */
async function readExtras(db: PrismaClient, courseId: string, ids: readonly string[]) {
  const people = await db.user.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      accounts: { select: { id: true }, take: 1 },
      groups: { where: { group: { courseId } }, orderBy: { group: { name: 'asc' } }, select: { group: { select: { name: true } } } },
    },
  });
  const known = new Map(people.map((person) => [person.id, person]));
  return (id: string) => ({
    canSignIn: (known.get(id)?.accounts.length ?? 0) > 0,
    groups: known.get(id)?.groups.map(({ group }) => group.name) ?? [],
  });
}
