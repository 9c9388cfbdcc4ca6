import { expect, test } from 'vitest';
import { auth } from '../src/server/auth.ts';
import { listAudit } from '../src/server/audit/list.ts';
import { changeRole, removeMember } from '../src/server/roster/change-role.ts';
import { exportRoster } from '../src/server/roster/export.ts';
import { applyImport, previewImport } from '../src/server/roster/import.ts';
import { listRoster } from '../src/server/roster/list.ts';
import { makeSetUpLink } from '../src/server/roster/set-up-link.ts';
import { createWorld } from './rights/world.ts';
import { withDatabase } from './with-database.ts';

const db = withDatabase();

/** A course, and its owner as the one who acts. */
async function course() {
  const world = await createWorld(db());
  const { id: courseId } = await db().course.findUniqueOrThrow({ where: { slug: world.courseSlug }, select: { id: true } });
  const actor = { id: world.people.owner.id, courseId, role: 'owner' } as const;
  return { world, courseId, actor };
}

type Acting = Awaited<ReturnType<typeof course>>['actor'];

async function importAll(actor: Acting, text: string) {
  const shown = await previewImport(db(), actor, text);
  return applyImport(db(), actor, { text, digest: shown.ok ? shown.digest : '' });
}

const uniqueFile = (count: number, tag: string): string =>
  ['email,name,role,group', ...Array.from({ length: count }, (_, index) => `${tag}-${index}@example.org,"Person, ${index}",student,Monday`)].join('\n');

test('an import does what its preview said, and the log has a line for each person', async () => {
  const { actor, courseId } = await course();
  expect(await importAll(actor, uniqueFile(30, 'thirty'))).toStrictEqual({ ok: true, added: 30, changed: 0 });
  expect(await listRoster(db(), courseId, { query: 'monday' })).toMatchObject({ found: 30 });
  const log = await db().auditEntry.groupBy({ by: ['action'], where: { courseId }, orderBy: { action: 'asc' }, _count: true });
  expect(log).toStrictEqual([
    { action: 'group_joined', _count: 30 },
    { action: 'member_added', _count: 30 },
  ]);
});

test('a file with one bad line changes nothing at all', async () => {
  const { actor, courseId } = await course();
  const before = await db().enrolment.count({ where: { courseId } });
  expect(await importAll(actor, `${uniqueFile(3, 'bad')}\nnot an address,Bad,student,`)).toStrictEqual({ ok: false, reason: 'errors' });
  expect(await db().enrolment.count({ where: { courseId } })).toBe(before);
  expect(await db().user.count({ where: { email: { startsWith: 'bad-' } } })).toBe(0);
});

test('what was shown is what is done: when somebody was added meanwhile, nothing is imported', async () => {
  const { actor } = await course();
  const text = uniqueFile(2, 'meanwhile');
  const shown = await previewImport(db(), actor, text);
  await importAll(actor, uniqueFile(1, 'meanwhile'));
  expect(await applyImport(db(), actor, { text, digest: shown.ok ? shown.digest : '' })).toStrictEqual({ ok: false, reason: 'outdated' });
});

test('importing the export again changes nothing', async () => {
  const { actor, courseId } = await course();
  await importAll(actor, uniqueFile(5, 'again'));
  const preview = await previewImport(db(), actor, await exportRoster(db(), courseId));
  expect(preview).toMatchObject({ ok: true, errors: [] });
  expect(preview.ok ? new Set(preview.planned.map(({ change }) => change)) : null).toStrictEqual(new Set(['unchanged']));
});

test('five thousand people are imported at once', async () => {
  const { actor } = await course();
  expect(await importAll(actor, uniqueFile(5_000, 'many'))).toStrictEqual({ ok: true, added: 5_000, changed: 0 });
});

test('two owners who take each other’s role in the same moment leave one owner', async () => {
  const { actor, world, courseId } = await course();
  await changeRole(db(), actor, { userId: world.people.instructor.id, role: 'owner' });
  const other = { ...actor, id: world.people.instructor.id };
  const results = await Promise.all([
    changeRole(db(), actor, { userId: other.id, role: 'student' }),
    changeRole(db(), other, { userId: actor.id, role: 'student' }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().enrolment.count({ where: { courseId, role: 'owner' } })).toBe(1);
});

test('an instructor cannot touch an owner', async () => {
  const { actor, world } = await course();
  const instructor = { ...actor, id: world.people.instructor.id, role: 'instructor' } as const;
  expect(await removeMember(db(), instructor, world.people.owner.id)).toStrictEqual({ ok: false, reason: 'not_allowed' });
});

test('who is removed is gone from the course, and the work is still there', async () => {
  const { actor, world, courseId } = await course();
  expect(await removeMember(db(), actor, world.people.student.id)).toStrictEqual({ ok: true });
  expect(await db().submission.count({ where: { userId: world.people.student.id } })).toBe(1);
  const log = await listAudit(db(), courseId, { action: 'member_removed' });
  expect(log.entries).toMatchObject([{ subject: 'student', before: { role: 'student' }, actor: { name: 'owner' } }]);
});

test('a set-up link gives the first password once, and there is none for an account in use', async () => {
  const { actor, world } = await course();
  const userId = world.people.student.id;
  const link = await makeSetUpLink(db(), actor, userId);
  const token = link.ok ? (link.path.split('token=')[1] ?? '') : '';
  const setPassword = () => auth().api.resetPassword({ body: { token, newPassword: 'three blind mice' } });
  expect(await setPassword()).toStrictEqual({ status: true });
  await expect(setPassword()).rejects.toThrow('Invalid token');
  const signedIn = await auth().api.signInEmail({ body: { email: world.people.student.email, password: 'three blind mice' } });
  expect(signedIn.user.id).toBe(userId);
  expect(await makeSetUpLink(db(), actor, userId)).toStrictEqual({ ok: false, reason: 'can_sign_in' });
});

test('a set-up link stands in the database as a hash only', async () => {
  const { actor, world } = await course();
  const link = await makeSetUpLink(db(), actor, world.people.student.id);
  const token = link.ok ? (link.path.split('token=')[1] ?? '') : '';
  const stored = await db().verification.findMany({ where: { value: world.people.student.id }, select: { identifier: true } });
  expect(stored).toHaveLength(1);
  expect(stored.some(({ identifier }) => identifier.includes(token))).toBe(false);
});
