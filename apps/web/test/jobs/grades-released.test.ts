import type { PrismaClient } from '@nabla/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellGradesReleased } from '#server/due/tell-grades-released.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';

const NOW = new Date('2026-12-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const at = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR_MS);
const opened = new AsyncDisposableStack();
let db: PrismaClient;

beforeAll(async () => {
  ({ db } = await openTestDatabase(opened));
});

afterAll(() => opened.disposeAsync());

const told = async (assignmentId: string) => (await db.notification.findMany({ where: { assignmentId, kind: 'grade_released' }, select: { userId: true } })).map(({ userId }) => userId).toSorted();

async function handIn(userId: string, assignmentExerciseId: string | undefined): Promise<void> {
  await db.submission.create({ data: { userId, assignmentExerciseId: assignmentExerciseId ?? '', attempt: 1, source: 'done' } });
}

test('who handed in is told once when hidden results come out, and with an extension when it is over', async () => {
  const { userIds, assignmentId, assignmentExerciseIds } = await addCourse(db, 'released', ['ann', 'bob', 'cai']);
  const [ann = '', bob = '', cai = ''] = userIds;
  await handIn(ann, assignmentExerciseIds[0]);
  await handIn(bob, assignmentExerciseIds[0]);
  await db.assignment.update({ where: { id: assignmentId }, data: { dueAt: at(1), closesAt: at(10), visibility: 'after_due' } });
  await db.assignmentOverride.create({ data: { assignmentId, userId: bob, dueAt: at(5), reason: 'ill' } });
  await tellGradesReleased(db, NOW);
  expect(await told(assignmentId)).toStrictEqual([]);
  await tellGradesReleased(db, at(2));
  await tellGradesReleased(db, at(3));
  expect(await told(assignmentId)).toStrictEqual([ann]);
  await tellGradesReleased(db, at(6));
  expect(await told(assignmentId)).toStrictEqual([ann, bob].toSorted());
  expect(await told(assignmentId)).not.toContain(cai);
});

test('nobody is told of results that they could always see', async () => {
  const { userIds, assignmentId, assignmentExerciseIds } = await addCourse(db, 'visible', ['ann']);
  await handIn(userIds[0] ?? '', assignmentExerciseIds[0]);
  await db.assignment.update({ where: { id: assignmentId }, data: { dueAt: at(-1), visibility: 'at_once' } });
  await tellGradesReleased(db, NOW);
  expect(await told(assignmentId)).toStrictEqual([]);
});
