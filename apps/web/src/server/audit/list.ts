import type { Prisma, PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { AUDIT_ACTIONS } from './actions.ts';
import type { AuditFilter } from './filter.ts';

const PAGE_SIZE = 50;

/** One page of a course's log, the latest first. */
export async function listAudit(db: PrismaClient, courseId: string, filter: AuditFilter) {
  const { timeZone } = await db.course.findUniqueOrThrow({ where: { id: courseId }, select: { timeZone: true } });
  const rows = await db.auditEntry.findMany({
    where: { courseId, ...matching(filter, timeZone) },
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
    select: ENTRY,
  });
  const entries = rows.slice(0, PAGE_SIZE).map(toEntry);
  return { entries, timeZone, next: rows.length > PAGE_SIZE ? (entries.at(-1)?.id ?? null) : null };
}

const WHO = { select: { name: true, email: true } } as const satisfies Prisma.AuditEntry$actorArgs;

const ENTRY = {
  id: true,
  at: true,
  action: true,
  subjectName: true,
  before: true,
  after: true,
  reason: true,
  actor: WHO,
  person: WHO,
} as const satisfies Prisma.AuditEntrySelect;

type Row = Prisma.AuditEntryGetPayload<{ select: typeof ENTRY }>;

function matching({ person, action, from, to, after }: AuditFilter, timeZone: string): Prisma.AuditEntryWhereInput {
  const start = from && startOf(Temporal.PlainDate.from(from), timeZone);
  const end = to && startOf(Temporal.PlainDate.from(to).add({ days: 1 }), timeZone);
  return {
    ...(action && { action }),
    ...(after && { id: { lt: after } }),
    at: { ...(start && { gte: start }), ...(end && { lt: end }) },
    ...(person && { OR: [{ actor: named(person) }, { person: named(person) }] }),
  };
}

const startOf = (day: Temporal.PlainDate, timeZone: string): Date => new Date(day.toZonedDateTime(timeZone).epochMilliseconds);

const named = (part: string): Prisma.UserWhereInput => {
  const contains = { contains: part, mode: 'insensitive' } as const;
  return { OR: [{ name: contains }, { email: contains }] };
};

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.unknown().transform((other) => JSON.stringify(other))]);
const fields = z.record(z.string(), value).nullable().catch(null);
const action = z.enum(AUDIT_ACTIONS).nullable().catch(null);

/** The action is null where an older or newer version of the application wrote one that this version does not know. */
const toEntry = ({ subjectName, ...row }: Row) => ({
  ...row,
  subject: subjectName,
  action: action.parse(row.action),
  before: fields.parse(row.before),
  after: fields.parse(row.after),
});
