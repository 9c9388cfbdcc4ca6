import { createHash } from 'node:crypto';
import type { Prisma, PrismaClient } from '@nabla/db';
import { auditAll } from '../audit/audit.ts';
import type { Actor } from './actor.ts';
import { lockRoster } from './lock.ts';
import { joinGroups } from './groups.ts';
import { planImport, type ImportPlan, type PlannedLine } from './plan-import.ts';
import { readPeople } from './read-people.ts';
import { readRoster, type LineError } from './read-roster.ts';

type Refusal = { readonly ok: false; readonly reason: 'empty' | 'no_email_column' | 'bad_quotes' | 'too_long' };

/** What an import would do, line by line. `digest` names exactly this plan. */
export type ImportPreview =
  | Refusal
  | { readonly ok: true; readonly planned: readonly PlannedLine[]; readonly errors: readonly LineError[]; readonly digest: string };

/** What it did; or nothing at all, and why: the file has errors, or the course's people changed since the preview. */
export type ImportResult =
  | { readonly ok: true; readonly added: number; readonly changed: number }
  | { readonly ok: false; readonly reason: Refusal['reason'] | 'errors' | 'outdated' };

export const previewImport = (db: PrismaClient, actor: Actor, text: string): Promise<ImportPreview> => preview(db, actor, text);

/** Carries out the plan that was shown, whole or not at all. */
export function applyImport(db: PrismaClient, actor: Actor, { text, digest }: { readonly text: string; readonly digest: string }): Promise<ImportResult> {
  return db.$transaction(
    async (transaction) => {
      await lockRoster(transaction, actor.courseId);
      const plan = await preview(transaction, actor, text);
      if (!plan.ok) return plan;
      if (plan.errors.length > 0) return { ok: false, reason: 'errors' };
      if (plan.digest !== digest) return { ok: false, reason: 'outdated' };
      return carryOut(transaction, actor, plan.planned);
    },
    { timeout: 60_000 },
  );
}

async function preview(db: Prisma.TransactionClient, actor: Actor, text: string): Promise<ImportPreview> {
  const file = readRoster(text);
  if (!file.ok) return file;
  const people = await readPeople(db, { courseId: actor.courseId, emails: file.lines.map(({ email }) => email) });
  const plan = planImport(file.lines, { people, actor: actor.role });
  const errors = [...file.errors, ...plan.errors].toSorted((a, b) => a.line - b.line);
  return { ok: true, planned: plan.planned, errors, digest: digestOf(plan) };
}

const digestOf = ({ planned }: ImportPlan): string => createHash('sha256').update(JSON.stringify(planned)).digest('base64url');

async function carryOut(transaction: Prisma.TransactionClient, actor: Actor, planned: readonly PlannedLine[]): Promise<ImportResult> {
  const { courseId } = actor;
  const changes = await withAccounts(transaction, planned.filter(({ change }) => change !== 'unchanged'));
  const added = changes.filter(({ change }) => change === 'added');
  await transaction.enrolment.createMany({ data: added.map(({ userId, role }) => ({ courseId, userId, role: role.after })) });
  const moved = changes.filter(({ role }) => role.before !== null && role.before !== role.after);
  for (const [role = 'student', group = []] of Map.groupBy(moved, (line) => line.role.after)) {
    await transaction.enrolment.updateMany({ where: { courseId, userId: { in: group.map(({ userId }) => userId) } }, data: { role } });
  }
  await joinGroups(transaction, courseId, changes);
  await auditAll(transaction, changes.flatMap((line) => entriesOf(actor, line)));
  return { ok: true, added: added.length, changed: changes.length - added.length };
}

type Change = PlannedLine & { readonly userId: string };

/** Makes the accounts that are missing. They have no password until their owners follow a link and choose one. */
async function withAccounts(transaction: Prisma.TransactionClient, changes: readonly PlannedLine[]): Promise<readonly Change[]> {
  // The staff vouch for the address, so that its owner may come by the institution's provider. A link for a password takes that back.
  const data = changes.filter(({ userId }) => userId === null).map(({ email, name }) => ({ email, name, emailVerified: true }));
  const made = await transaction.user.createManyAndReturn({ data, select: { id: true, email: true } });
  const ids = new Map(made.map(({ id, email }) => [email, id]));
  return changes.flatMap((line) => {
    const userId = line.userId ?? ids.get(line.email);
    return userId === undefined ? [] : [{ ...line, userId }];
  });
}

function entriesOf({ courseId, id: actorId }: Actor, { userId, name, role, joins }: Change) {
  const subject = { kind: 'person', id: userId, name, personId: userId } as const;
  const about = { courseId, actorId, subject };
  return [
    ...(role.before === null ? [{ ...about, action: 'member_added' as const, after: { role: role.after } }] : []),
    ...(role.before !== null && role.before !== role.after
      ? [{ ...about, action: 'role_changed' as const, before: { role: role.before }, after: { role: role.after } }]
      : []),
    ...joins.map((group) => ({ ...about, action: 'group_joined' as const, after: { group } })),
  ];
}
