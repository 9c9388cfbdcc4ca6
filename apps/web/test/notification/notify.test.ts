import { hearChanges } from '@nabla/db/announce';
import type { PrismaClient } from '@nabla/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { userId } from '#server/ids.ts';
import { countUnread } from '#server/notification/list.ts';
import { readNews } from '#server/notification/news.ts';
import { notify } from '#server/notification/notify.ts';
import { markAllRead, openNotification } from '#server/notification/open.ts';
import { readPreferences, savePreference } from '#server/notification/preferences.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';

const opened = new AsyncDisposableStack();
let db: PrismaClient;
let url = '';

beforeAll(async () => {
  ({ db, url } = await openTestDatabase(opened));
});

afterAll(() => opened.disposeAsync());

const idOf = (id: string | undefined) => userId.parse(id);
const DUE = new Date('2026-12-01T12:00:00Z');

test('what a caller tells in a transaction that fails was never told', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'rolled-back', ['ann']);
  const failing = db.$transaction(async (transaction) => {
    await notify(transaction, { userIds, kind: 'grade_released', subject: { assignmentId } });
    throw new Error('the story ends badly');
  });
  await expect(failing).rejects.toThrow('the story ends badly');
  expect(await countUnread(db, idOf(userIds[0]))).toBe(0);
});

test('everybody named is told once, whatever the same key tells again', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'keyed', ['ann', 'bob']);
  const told = { kind: 'due_soon', subject: { assignmentId, dueAt: DUE }, key: 'due' } as const;
  await db.$transaction((transaction) => notify(transaction, { ...told, userIds: userIds.slice(0, 1) }));
  await db.$transaction((transaction) => notify(transaction, { ...told, userIds }));
  expect(await Promise.all(userIds.map((id) => countUnread(db, idOf(id))))).toStrictEqual([1, 1]);
});

test('news are read as they were told', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'read-back', ['ann']);
  const told = { kind: 'due_soon', subject: { assignmentId, dueAt: DUE } } as const;
  await db.$transaction((transaction) => notify(transaction, { ...told, userIds }));
  const row = await db.notification.findFirstOrThrow({ where: { assignmentId }, select: { kind: true, assignmentId: true, details: true } });
  expect(readNews(row)).toStrictEqual(told);
});

test('a person who declined a kind does not see it in the app', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'declined', ['ann', 'bob']);
  await savePreference(db, idOf(userIds[0]), { kind: 'grade_released', inApp: false, byEmail: true });
  await db.$transaction((transaction) => notify(transaction, { userIds, kind: 'grade_released', subject: { assignmentId } }));
  expect(await Promise.all(userIds.map((id) => countUnread(db, idOf(id))))).toStrictEqual([0, 1]);
});

test('preferences begin with everything in both places', async () => {
  const { userIds } = await addCourse(db, 'preferences', ['ann']);
  const preferences = await readPreferences(db, idOf(userIds[0]));
  expect(preferences.map(({ inApp, byEmail }) => inApp && byEmail)).toStrictEqual([true, true, true, true, true]);
});

test('opening a notification marks it as read and leads to the exercise', async () => {
  const { userIds, assignmentId, exerciseId } = await addCourse(db, 'opened', ['ann', 'bob']);
  const [ann, bob] = userIds.map(idOf);
  await db.$transaction((transaction) => notify(transaction, { userIds: userIds.slice(0, 1), kind: 'grade_changed', subject: { assignmentId, exerciseId, before: 3, after: 5 } }));
  const { id } = await db.notification.findFirstOrThrow({ where: { assignmentId }, select: { id: true } });
  expect(await openNotification({ db, userId: idOf(bob) }, id)).toBeNull();
  expect(await openNotification({ db, userId: idOf(ann) }, id)).toBe('/courses/opened/week-1/output-error');
  expect(await countUnread(db, idOf(ann))).toBe(0);
});

test('marking all as read leaves other people’s notifications alone', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'all-read', ['ann', 'bob']);
  await db.$transaction((transaction) => notify(transaction, { userIds, kind: 'grade_released', subject: { assignmentId } }));
  await markAllRead({ db, userId: idOf(userIds[0]) });
  expect(await Promise.all(userIds.map((id) => countUnread(db, idOf(id))))).toStrictEqual([0, 1]);
});

test('every web process hears who was told', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'heard', ['ann', 'bob']);
  const [ready, all] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const heard = new Set<string>();
  const stop = hearChanges(url, (changed) => {
    if (changed === null) ready.resolve();
    else if ('userId' in changed && heard.add(changed.userId).size === 2) all.resolve();
  });
  await ready.promise;
  await db.$transaction((transaction) => notify(transaction, { userIds, kind: 'grade_released', subject: { assignmentId } }));
  await all.promise;
  await stop();
  expect([...heard].toSorted()).toStrictEqual(userIds.toSorted());
});
