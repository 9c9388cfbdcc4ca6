import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auth } from '../src/server/auth.ts';
import { newCode, normalCode } from '../src/server/invitation/code.ts';
import { join, openInvitation, signUp } from '../src/server/invitation/follow.ts';
import { invite, listInvitations, revoke } from '../src/server/invitation/manage.ts';
import { standingOf } from '../src/server/invitation/standing.ts';
import { createWorld } from './rights/world.ts';
import { withDatabase } from './with-database.ts';

const db = withDatabase();

/** A course with an invitation for students. */
async function invited({ maxUses = 10, days = 7 } = {}) {
  const world = await createWorld(db());
  const { id: courseId } = await db().course.findUniqueOrThrow({ where: { slug: world.courseSlug }, select: { id: true } });
  const actor = { id: world.people.owner.id, courseId, role: 'owner' } as const;
  const made = await invite(db(), actor, { role: 'student', days, maxUses });
  return { world, courseId, actor, code: made.ok ? made.code : '' };
}

type Acting = Awaited<ReturnType<typeof invited>>['actor'];

const madeBy = async (actor: Acting, code: string) => (await listInvitations(db(), actor)).find((made) => made.code === code);

const newcomer = (code: string, email: string) => ({ code, name: 'New Comer', email, password: 'three blind mice' });

const rolesOf = (courseId: string, email: string) => db().enrolment.findMany({ where: { courseId, user: { email } }, select: { role: true } });

test('a code is read in whatever letters and with whatever dashes it is typed', () => {
  fc.assert(
    fc.property(fc.constant(null).map(newCode), fc.nat(10), (code, at) => {
      expect(normalCode(` ${code.slice(0, at)} - ${code.slice(at)}`.toLowerCase())).toBe(code);
    }),
  );
});

test('an invitation is open until it is revoked, expires, or is used up', () => {
  const now = new Date('2027-03-01T12:00:00Z');
  const open = { expiresAt: new Date('2027-03-01T12:00:01Z'), revokedAt: null, uses: 1, maxUses: 2 };
  expect(standingOf(open, now)).toBe('open');
  expect(standingOf({ ...open, revokedAt: now }, now)).toBe('revoked');
  expect(standingOf({ ...open, expiresAt: now }, now)).toBe('expired');
  expect(standingOf({ ...open, uses: 2 }, now)).toBe('used_up');
});

test('somebody new signs up through an invitation and can sign in as a student of the course', async () => {
  const { code, courseId, world } = await invited();
  expect(await signUp(db(), newcomer(code, 'Fresh@Example.org'))).toStrictEqual({ ok: true, courseSlug: world.courseSlug });
  const { user } = await auth().api.signInEmail({ body: { email: 'fresh@example.org', password: 'three blind mice' } });
  expect(user.name).toBe('New Comer');
  expect(await rolesOf(courseId, 'fresh@example.org')).toStrictEqual([{ role: 'student' }]);
});

test('an address that has an account gets the same answer, keeps its password, and is not let in', async () => {
  const { code, courseId, world } = await invited();
  const { email } = world.people.outsider;
  expect(await signUp(db(), newcomer(code, email))).toStrictEqual({ ok: true, courseSlug: world.courseSlug });
  expect(await db().account.count({ where: { user: { email } } })).toBe(0);
  expect(await rolesOf(courseId, email)).toStrictEqual([]);
});

test('two who come at once for the last place are not both let in', async () => {
  const { code, courseId, world } = await invited({ maxUses: 1 });
  const other = await createWorld(db());
  const before = await db().enrolment.count({ where: { courseId } });
  const results = await Promise.all([join(db(), world.people.outsider, code), join(db(), other.people.outsider, code)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().enrolment.count({ where: { courseId } })).toBe(before + 1);
});

test('a member who follows an invitation stays what they are, and uses nothing up', async () => {
  const { code, courseId, world, actor } = await invited();
  expect(await join(db(), world.people.assistant, code)).toMatchObject({ ok: true });
  expect(await rolesOf(courseId, world.people.assistant.email)).toStrictEqual([{ role: 'assistant' }]);
  expect(await madeBy(actor, code)).toMatchObject({ uses: 0 });
});

test('a revoked invitation leads nowhere', async () => {
  const { code, actor, world } = await invited();
  await revoke(db(), actor, (await madeBy(actor, code))?.id ?? '');
  expect(await openInvitation(db(), code)).toStrictEqual({ ok: false, reason: 'revoked' });
  expect(await join(db(), world.people.outsider, code)).toStrictEqual({ ok: false, reason: 'revoked' });
});

test('an instructor invites students and nobody else, and does not see codes into the staff', async () => {
  const { actor } = await invited();
  await invite(db(), actor, { role: 'assistant', days: 1, maxUses: 1 });
  const instructor = { ...actor, role: 'instructor' } as const;
  expect(await invite(db(), instructor, { role: 'assistant', days: 1, maxUses: 1 })).toStrictEqual({ ok: false, reason: 'not_allowed' });
  const codes = (await listInvitations(db(), instructor)).map(({ role, code }) => [role, code === null]);
  expect(codes).toContainEqual(['assistant', true]);
  expect(codes).toContainEqual(['student', false]);
});
