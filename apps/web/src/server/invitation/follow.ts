import type { Prisma, PrismaClient } from '@nabla/db';
import { hashPassword } from 'better-auth/crypto';
import { audit } from '../audit/audit.ts';
import type { Person } from '../context.ts';
import { normalCode } from './code.ts';
import { standingOf, type Standing } from './standing.ts';

type Shut = { readonly ok: false; readonly reason: 'unknown' | Exclude<Standing, 'open'> };

const INVITATION = {
  id: true,
  courseId: true,
  role: true,
  expiresAt: true,
  revokedAt: true,
  uses: true,
  maxUses: true,
  course: { select: { slug: true, title: true } },
} as const satisfies Prisma.InvitationSelect;

type Invitation = Prisma.InvitationGetPayload<{ select: typeof INVITATION }>;

/** What an invitation leads to, for whoever has its code. */
export async function openInvitation(db: PrismaClient, code: string) {
  const found = await read(db, code);
  return found.ok ? { ok: true as const, course: found.invitation.course, role: found.invitation.role } : found;
}

export type Joined = { readonly ok: true; readonly courseSlug: string } | Shut;

/** Makes somebody with an account a member. Who is one already stays what they are, and uses nothing up. */
export function join(db: PrismaClient, person: Person, code: string): Promise<Joined> {
  return db.$transaction(async (transaction) => {
    const found = await readLocked(transaction, code);
    if (!found.ok) return found;
    await enrol(transaction, found.invitation, person);
    return { ok: true, courseSlug: found.invitation.course.slug };
  });
}

type Newcomer = { readonly code: string; readonly name: string; readonly email: string; readonly password: string };

/**
 * Makes an account and a member of it. An address that has an account already gets the same answer and nothing is changed, so that
 * nobody learns here who has one; its owner signs in and joins.
 */
export async function signUp(db: PrismaClient, { code, name, email: typed, password }: Newcomer): Promise<Joined> {
  const invited = await read(db, code);
  if (!invited.ok) return invited;
  // Before it is known whether the address is new, so that both answers take as long.
  const hash = await hashPassword(password);
  const email = typed.toLowerCase();
  return db.$transaction(async (transaction) => {
    const found = await readLocked(transaction, code);
    if (!found.ok) return found;
    const [made] = await transaction.user.createManyAndReturn({ data: { name, email }, skipDuplicates: true, select: { id: true } });
    if (made) {
      await transaction.account.create({ data: { userId: made.id, accountId: made.id, providerId: 'credential', password: hash }, select: { id: true } });
      await enrol(transaction, found.invitation, { id: made.id, name });
    }
    return { ok: true, courseSlug: found.invitation.course.slug };
  });
}

async function enrol(transaction: Prisma.TransactionClient, { id, courseId, role }: Invitation, person: { readonly id: string; readonly name: string }) {
  const { count } = await transaction.enrolment.createMany({ data: { courseId, userId: person.id, role }, skipDuplicates: true });
  if (count === 0) return;
  await transaction.invitation.update({ where: { id }, data: { uses: { increment: 1 } }, select: { id: true } });
  const subject = { kind: 'person', id: person.id, name: person.name, personId: person.id } as const;
  await audit(transaction, { courseId, actorId: person.id, action: 'invitation_followed', subject, after: { role } });
}

type Found = { readonly ok: true; readonly invitation: Invitation } | Shut;

/** One after the other, so that two who come at once do not both take the last place. */
async function readLocked(transaction: Prisma.TransactionClient, code: string): Promise<Found> {
  await transaction.$queryRaw`SELECT 1 FROM invitation WHERE code = ${normalCode(code)} FOR UPDATE`;
  return read(transaction, code);
}

async function read(db: Prisma.TransactionClient, code: string): Promise<Found> {
  const invitation = await db.invitation.findUnique({ where: { code: normalCode(code) }, select: INVITATION });
  if (invitation === null) return { ok: false, reason: 'unknown' };
  const standing = standingOf(invitation, new Date());
  return standing === 'open' ? { ok: true, invitation } : { ok: false, reason: standing };
}
