import type { PrismaClient } from '@nabla/db';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openGradebook } from '#server/gradebook/open.ts';
import { instances } from '#server/instances.ts';
import { addCourse, openTestDatabase } from './course-fixture.ts';

// The catalog is a file that a started web process reads; no assignment here is a module of it.
vi.mock('#server/catalog.ts', () => ({ findExercise: () => undefined, findModule: () => undefined }));

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 10, 1, 12);
const at = (hours: number): Date => new Date(START + hours * HOUR_MS);
const opened = new AsyncDisposableStack();
let db: PrismaClient;
let course: Awaited<ReturnType<typeof addCourse>>;

beforeAll(async () => {
  ({ db } = await openTestDatabase(opened));
  course = await addCourse(db, 'rows', ['ann', 'bob', 'cai']);
  await db.assignment.update({ where: { id: course.assignmentId }, data: { dueAt: at(10), closesAt: at(100), latePolicy: 'per_day', latePercent: 10 } });
});

afterAll(() => opened.disposeAsync());

const open = (now: Date) => openGradebook({ db, courseId: course.courseId, language: 'en', now });

/** As a process shows it that has just begun, and remembers nothing. */
async function openAnew(now: Date) {
  delete instances.gradebooks;
  return open(now);
}

async function submit(userId: string, attempt: number, score: number): Promise<string> {
  const { id } = await db.submission.create({ data: { userId, assignmentExerciseId: course.assignmentExerciseIds[0] ?? '', attempt, source: 'x', submittedAt: at(attempt) }, select: { id: true } });
  const { exerciseId } = course;
  const run = { exerciseId, exerciseHash: 'a'.repeat(64), graderVersion: '1', startedAt: at(attempt), finishedAt: at(attempt), verdict: 'wrong_answer', maxScore: 10, timeMs: 1 } as const;
  await db.gradingRun.create({ data: { submissionId: id, score, ...run } });
  return id;
}

test('whatever changes between two looks, the gradebook shows it as if it had been reckoned anew', async () => {
  const [ann = '', bob = '', cai = ''] = course.userIds;
  const key = { assignmentExerciseId: course.assignmentExerciseIds[0] ?? '', userId: bob };
  const shown: string[] = [];
  const look = async (now: Date): Promise<void> => {
    const remembered = JSON.stringify(await open(now));
    shown.push(remembered);
    expect(remembered).toBe(JSON.stringify(await openAnew(now)));
  };
  await look(at(1));
  const first = await submit(ann, 1, 4);
  await look(at(2));
  await db.gradingRun.updateMany({ where: { submissionId: first }, data: { score: 6 } });
  await look(at(2));
  await submit(bob, 2, 8);
  await look(at(3));
  // The due date is over.
  await look(at(11));
  await db.gradeOverride.create({ data: { ...key, points: 9, comment: 'by hand' } });
  await look(at(11));
  await db.gradeOverride.delete({ where: { assignmentExerciseId_userId: key } });
  await look(at(11));
  await db.assignmentOverride.create({ data: { assignmentId: course.assignmentId, userId: cai, dueAt: at(20), reason: 'ill' } });
  await look(at(11));
  await look(at(21));
  await db.assignment.update({ where: { id: course.assignmentId }, data: { latePercent: 50, dueAt: at(0) } });
  await look(at(21));
  await db.user.update({ where: { id: ann }, data: { name: 'Anna' } });
  await look(at(21));
  await db.enrolment.delete({ where: { courseId_userId: { courseId: course.courseId, userId: bob } } });
  await look(at(21));
  // Every change was one that shows: a look that remembered too much would have been the same as the one before.
  expect(shown.filter((text, index) => text === shown[index - 1])).toStrictEqual([]);
});
