import { expect, test, vi } from 'vitest';
import { GET as exportWork } from '../src/app/api/v1/courses/[courseSlug]/export/route.ts';
import { GET as readStatus, POST as submitWork } from '../src/app/api/v1/courses/[courseSlug]/submissions/route.ts';
import { GET as readSubmission } from '../src/app/api/v1/submissions/[submissionId]/route.ts';
import { listTokens, makeToken, revokeToken } from '../src/server/token/manage.ts';
import type { Scope } from '../src/server/token/scopes.ts';
import { CATALOG, EXERCISE_ID } from './rights/catalog.ts';
import { createWorld, type Somebody, type World } from './rights/world.ts';
import { withDatabase } from './with-database.ts';

vi.mock('../src/server/catalog.ts', () => ({
  catalog: () => CATALOG,
  findModule: (id: string) => CATALOG.modules.find((module) => module.id === id),
  findExercise: (id: string) => CATALOG.exercises.find((exercise) => exercise.id === id),
}));

const db = withDatabase();

const tokenOf = (world: World, who: Somebody, scopes: readonly Scope[]) => makeToken(db(), world.people[who], { name: 'test', scopes, days: 1 });

const asking = (token: string | null, { body, query = '' }: { readonly body?: unknown; readonly query?: string } = {}) =>
  new Request(`http://localhost:3000/api/v1${query}`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

const inCourse = ({ courseSlug }: World) => ({ params: Promise.resolve({ courseSlug }) });

test('a student hands in with a token and reads the submission with it', async () => {
  const world = await createWorld(db());
  const token = await tokenOf(world, 'student', ['submit', 'read']);
  const submitted = await submitWork(asking(token, { body: { exercise: EXERCISE_ID, source: 'export {}' } }), inCourse(world));
  expect(submitted.status).toBe(200);
  const { submissionId }: { submissionId: string } = await submitted.json();
  const read = await readSubmission(asking(token), { params: Promise.resolve({ submissionId }) });
  expect(await read.json()).toMatchObject({ attempt: 2, phase: 'queued' });
});

test('a scope that the token lacks is refused, whatever its owner may do', async () => {
  const world = await createWorld(db());
  const reads = await tokenOf(world, 'owner', ['read']);
  const submits = await tokenOf(world, 'owner', ['submit']);
  expect((await submitWork(asking(reads, { body: { exercise: EXERCISE_ID, source: '' } }), inCourse(world))).status).toBe(403);
  expect((await readStatus(asking(submits), inCourse(world))).status).toBe(403);
  expect((await exportWork(asking(reads, { query: '?of=course' }), inCourse(world))).status).toBe(403);
});

test('a scope gives nothing that its owner may not do', async () => {
  const world = await createWorld(db());
  const other = await createWorld(db());
  const token = await tokenOf(world, 'student', ['submit', 'read', 'teach']);
  expect((await exportWork(asking(token, { query: '?of=course' }), inCourse(world))).status).toBe(404);
  expect((await readStatus(asking(token), inCourse(other))).status).toBe(404);
  const classmates = { params: Promise.resolve({ submissionId: world.submissions.classmate }) };
  expect((await readSubmission(asking(token), classmates)).status).toBe(404);
});

test('staff read the grades of their course with the scope for it', async () => {
  const world = await createWorld(db());
  const token = await tokenOf(world, 'assistant', ['teach']);
  expect((await exportWork(asking(token, { query: '?of=course' }), inCourse(world))).status).toBe(200);
});

test('the export of own work has the code of every attempt and nobody else’s', async () => {
  const world = await createWorld(db());
  const answer = await exportWork(asking(await tokenOf(world, 'student', ['read'])), inCourse(world));
  expect(await answer.json()).toMatchObject([{ assignment: 'first', exercise: EXERCISE_ID, attempts: [{ attempt: 1, source: '// student' }] }]);
});

test('without a token, with an invented one, and after it was revoked or has expired, the answer is 401', async () => {
  const world = await createWorld(db());
  const token = await tokenOf(world, 'student', ['read']);
  const [listed] = (await listTokens(db(), world.people.student)).filter(({ name }) => name === 'test');
  expect((await readStatus(asking(null), inCourse(world))).status).toBe(401);
  expect((await readStatus(asking('nabla_invented'), inCourse(world))).status).toBe(401);
  expect((await readStatus(asking(token), inCourse(world))).status).toBe(200);
  await revokeToken(db(), world.people.student, listed?.id ?? '');
  expect((await readStatus(asking(token), inCourse(world))).status).toBe(401);
  const expired = await tokenOf(world, 'student', ['read']);
  await db().apiToken.updateMany({ where: { userId: world.people.student.id }, data: { expiresAt: new Date() } });
  expect((await readStatus(asking(expired), inCourse(world))).status).toBe(401);
});

test('the database holds no token, and knows when one was used', async () => {
  const world = await createWorld(db());
  const token = await tokenOf(world, 'student', ['read']);
  await readStatus(asking(token), inCourse(world));
  const rows = await db().apiToken.findMany({ where: { userId: world.people.student.id, name: 'test' } });
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows.map(({ ending, lastUsedAt }) => [ending, lastUsedAt !== null])).toStrictEqual([[token.slice(-4), true]]);
});
