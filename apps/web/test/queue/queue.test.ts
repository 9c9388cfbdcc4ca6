import type { PrismaClient } from '@nabla/db';
import { databaseNow } from '@nabla/db/clock';
import { GradingQueue } from '@nabla/db/queue';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { assignmentExerciseId, userId } from '#server/ids.ts';
import { listDeadLetters, requeue } from '#server/queue/dead-letters.ts';
import { readPlace } from '#server/queue/place-in-line.ts';
import { readQueue, stateOf } from '#server/queue/read-queue.ts';
import { submit } from '#server/submission/submit.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';

const opened = new AsyncDisposableStack();
let db: PrismaClient;
let queue: GradingQueue;
let course: Awaited<ReturnType<typeof addCourse>>;
let count = 0;

beforeAll(async () => {
  const { db: client, url } = await openTestDatabase(opened);
  db = client;
  queue = new GradingQueue(url);
  opened.defer(() => queue.stop());
});

afterAll(() => opened.disposeAsync());

beforeEach(async () => {
  await db.$executeRaw`DELETE FROM pgboss.job`;
  course = await addCourse(db, `course-${count++}`, ['ada', 'emmy']);
});

const person = (index: number) => userId.parse(course.userIds[index]);

/** Hands in and tells the run. */
async function handIn(index = 0): Promise<{ readonly submissionId: string; readonly runId: string }> {
  const work = { userId: person(index), assignmentExerciseId: assignmentExerciseId.parse(course.assignmentExerciseIds[0]), courseId: course.courseId, source: 'code' };
  const submitted = await submit({ db, queue }, { ...work, isStaff: false, now: await databaseNow(db) });
  if (!submitted.ok) throw new Error(submitted.refusal.kind);
  const { submissionId } = submitted;
  const { id: runId } = await db.gradingRun.findFirstOrThrow({ where: { submissionId }, select: { id: true } });
  return { submissionId, runId };
}

const fail = ({ runId }: { readonly runId: string }, fault: string | null = 'the disk is gone') =>
  db.gradingRun.update({ where: { id: runId }, data: { verdict: 'judge_error', finishedAt: new Date(), fault } });

const jobsOf = (runId: string) => db.$queryRaw<{ name: string }[]>`SELECT name FROM pgboss.job WHERE data->>'runId' = ${runId}`;

test('a submission has a run and a job from the moment on that it exists', async () => {
  const { runId } = await handIn();
  expect(await jobsOf(runId)).toStrictEqual([{ name: 'grade' }]);
});

test('the twenty-first submission within a minute is refused with a time to come back, and is not stored', async () => {
  for (let index = 0; index < 20; index += 1) await handIn();
  await expect(handIn()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', message: expect.stringMatching(/not submitted; try again in \d+ s/u) });
  expect(await db.submission.count({ where: { userId: person(0) } })).toBe(20);
  await expect(handIn(1)).resolves.toBeDefined();
});

test('the place in line counts those that are served before', async () => {
  const first = await handIn(0);
  const second = await handIn(1);
  expect([await readPlace(db, first.runId), await readPlace(db, second.runId)]).toStrictEqual([1, 2]);
});

test('a run that let others pass stands behind all that did not', async () => {
  const passed = await handIn(0);
  await db.$executeRaw`UPDATE pgboss.job SET name = 'grade_later' WHERE singleton_key = ${passed.runId}`;
  await handIn(1);
  expect(await readPlace(db, passed.runId)).toBe(2);
});

test('staff see what was not graded, and why, until a new run takes its place', async () => {
  const dead = await handIn();
  await fail(dead);
  expect(await listDeadLetters(db, course.courseId)).toMatchObject([{ submissionId: dead.submissionId, person: 'ada', fault: 'the disk is gone', attempt: 1 }]);
  expect(await requeue({ db, queue }, { courseId: course.courseId, actorId: person(1) })).toBe(1);
  expect(await listDeadLetters(db, course.courseId)).toStrictEqual([]);
  const runs = await db.gradingRun.findMany({ where: { submissionId: dead.submissionId }, orderBy: { queuedAt: 'asc' }, select: { id: true, verdict: true } });
  expect(runs.map(({ verdict }) => verdict)).toStrictEqual(['judge_error', null]);
  expect(await jobsOf(runs.at(-1)?.id ?? '')).toStrictEqual([{ name: 'grade' }]);
  expect(await db.auditEntry.count({ where: { courseId: course.courseId, action: 'grading_requeued', personId: person(0) } })).toBe(1);
});

test('two people who queue the same again at once make one run', async () => {
  await fail(await handIn());
  const ask = () => requeue({ db, queue }, { courseId: course.courseId, actorId: person(1) });
  expect((await Promise.all([ask(), ask()])).toSorted()).toStrictEqual([0, 1]);
});

test('one of several can be queued again alone', async () => {
  const [one, other] = [await handIn(0), await handIn(1)];
  await Promise.all([fail(one), fail(other)]);
  await requeue({ db, queue }, { courseId: course.courseId, actorId: person(1), submissionIds: [one.submissionId] });
  expect((await listDeadLetters(db, course.courseId)).map(({ submissionId }) => submissionId)).toStrictEqual([other.submissionId]);
});

test('no course sees what another one could not grade', async () => {
  await fail(await handIn());
  const elsewhere = await addCourse(db, `elsewhere-${count}`, []);
  expect(await listDeadLetters(db, elsewhere.courseId)).toStrictEqual([]);
  expect(await requeue({ db, queue }, { courseId: elsewhere.courseId, actorId: person(0) })).toBe(0);
});

test('the page counts who waits and tells a grader that fell silent from one that stopped', async () => {
  await handIn();
  const { lines, pace } = await readQueue(db, Date.now());
  expect(lines).toMatchObject([{ line: 'people', waiting: 1, inHand: 0 }, { line: 'later', waiting: 0 }, { line: 'bulk', waiting: 0 }]);
  expect(pace.capacity).toBe(0);
  const seenAt = new Date(0);
  expect([stateOf({ seenAt, stoppedAt: null }, 5_000), stateOf({ seenAt, stoppedAt: null }, 20_000), stateOf({ seenAt, stoppedAt: seenAt }, 20_000)]).toStrictEqual([
    'alive',
    'silent',
    'stopped',
  ]);
});
