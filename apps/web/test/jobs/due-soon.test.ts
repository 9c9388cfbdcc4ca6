import type { PrismaClient } from '@nabla/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellDueSoon } from '#server/due/tell-due-soon.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';

const NOW = new Date('2026-12-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const opened = new AsyncDisposableStack();
let db: PrismaClient;

beforeAll(async () => {
  ({ db } = await openTestDatabase(opened));
});

afterAll(() => opened.disposeAsync());

const dueIn = (assignmentId: string, hours: number) => db.assignment.update({ where: { id: assignmentId }, data: { dueAt: new Date(NOW.getTime() + hours * HOUR_MS) } });

const told = async (assignmentId: string) => (await db.notification.findMany({ where: { assignmentId, kind: 'due_soon' }, select: { userId: true } })).map(({ userId }) => userId).toSorted();

test('students who have something left to hand in are told a day ahead, once', async () => {
  const { userIds, assignmentId, assignmentExerciseIds } = await addCourse(db, 'due', ['ann', 'bob', 'cai']);
  const [ann = '', ...others] = userIds;
  await db.submission.create({ data: { userId: ann, assignmentExerciseId: assignmentExerciseIds[0] ?? '', attempt: 1, source: 'done' } });
  await dueIn(assignmentId, 25);
  await tellDueSoon(db, NOW);
  expect(await told(assignmentId)).toStrictEqual([]);
  await dueIn(assignmentId, 23);
  await tellDueSoon(db, NOW);
  await tellDueSoon(db, new Date(NOW.getTime() + HOUR_MS));
  expect(await told(assignmentId)).toStrictEqual(others.toSorted());
});

test('nobody is told of what was due before', async () => {
  const { assignmentId } = await addCourse(db, 'overdue', ['ann']);
  await dueIn(assignmentId, -1);
  await tellDueSoon(db, NOW);
  expect(await told(assignmentId)).toStrictEqual([]);
});
