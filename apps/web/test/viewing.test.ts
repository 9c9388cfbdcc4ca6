import { expect, test, vi } from 'vitest';
import type { Context } from '../src/server/context.ts';
import { appRouter } from '../src/server/root.ts';
import { createCallerFactory } from '../src/server/trpc.ts';
import { CATALOG, EXERCISE_ID } from './rights/catalog.ts';
import { createWorld } from './rights/world.ts';
import { withDatabase } from './with-database.ts';

vi.mock('../src/server/catalog.ts', () => ({
  catalog: () => CATALOG,
  findModule: (id: string) => CATALOG.modules.find((module) => module.id === id),
  findExercise: (id: string) => CATALOG.exercises.find((exercise) => exercise.id === id),
}));

const db = withDatabase();
const call = createCallerFactory(appRouter);

/** An assistant who looks at the course as the student. */
async function looking() {
  const world = await createWorld(db());
  const { courseSlug, people } = world;
  const { id: courseId } = await db().course.findUniqueOrThrow({ where: { slug: courseSlug }, select: { id: true } });
  const session = await db().session.create({
    data: { userId: people.assistant.id, token: `session of ${people.assistant.id}`, expiresAt: new Date('2100-01-01') },
    select: { id: true },
  });
  const own: Context = { db: db(), person: people.assistant, language: 'en', sessionId: session.id };
  const start = await call(own).viewing.start({ courseSlug, userId: people.student.id });
  const viewing: Context = { ...own, viewing: { courseId, userId: people.student.id } };
  return { world, courseId, session, start, own: call(own), viewing: call(viewing) };
}

test('the session remembers whom it looks as, and the log tells of it', async () => {
  const { world, courseId, session, start } = await looking();
  expect(start).toStrictEqual({ ok: true });
  const stored = await db().session.findUniqueOrThrow({ where: { id: session.id }, select: { viewUserId: true, viewCourseId: true } });
  expect(stored).toStrictEqual({ viewUserId: world.people.student.id, viewCourseId: courseId });
  const log = await db().auditEntry.findMany({ where: { courseId }, select: { action: true, actorId: true, personId: true } });
  expect(log).toStrictEqual([{ action: 'viewed_as_student', actorId: world.people.assistant.id, personId: world.people.student.id }]);
});

test('who looks as a student reads what that student reads', async () => {
  const { world, viewing } = await looking();
  const submissionId = world.submissions.student;
  expect(await viewing.submission.readSource({ submissionId })).toBe('// student');
  await expect(viewing.submission.readSource({ submissionId: world.submissions.assistant })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('who looks as a student changes nothing of theirs', async () => {
  const { world, viewing } = await looking();
  const work = { assignmentExerciseId: world.assignmentExerciseId, source: 'not mine' };
  await expect(viewing.draft.save({ ...work, revision: 0 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(viewing.submission.submit(work)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('to who looks as a student the pages of the staff do not exist', async () => {
  const { world, viewing } = await looking();
  await expect(viewing.check.open({ courseSlug: world.courseSlug, exerciseId: EXERCISE_ID })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('in another course who looks stays who they are', async () => {
  const { world, viewing } = await looking();
  const other = await createWorld(db());
  const { id: courseId } = await db().course.findUniqueOrThrow({ where: { slug: other.courseSlug }, select: { id: true } });
  await db().enrolment.createMany({ data: [{ courseId, userId: world.people.student.id, role: 'student' }] });
  await expect(viewing.course.open({ courseSlug: other.courseSlug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('nobody looks as a member of the staff', async () => {
  const { world, own } = await looking();
  const target = { courseSlug: world.courseSlug, userId: world.people.owner.id };
  await expect(own.viewing.start(target)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a view ends by itself when the student is no student of the course any more', async () => {
  const { world, courseId, viewing } = await looking();
  await db().enrolment.updateMany({ where: { courseId, userId: world.people.student.id }, data: { role: 'instructor' } });
  expect((await viewing.course.head({ courseSlug: world.courseSlug })).role).toBe('assistant');
});
