import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import { deploy } from '../../scripts/migrations/deploy.ts';
import { connect, type PrismaClient } from '../client.ts';

const opened = new AsyncDisposableStack();
let db: PrismaClient;
let assignmentExerciseId = '';
let userId = '';

beforeAll(async () => {
  const { url } = opened.use(await temporaryDatabase());
  await deploy(url);
  db = opened.adopt(connect(url, 2), (client) => client.$disconnect());
  await db.exercise.create({ data: { id: 'sigmoid', module: '01', versions: { create: { hash: 'a1', title: 'Sigmoid', points: 10 } } } });
  const course = await db.course.create({ data: { slug: 'nets', title: 'Nets', assignments: { create: { slug: 'one', title: 'One', position: 0 } } }, select: { assignments: { select: { id: true } } } });
  const assignmentId = course.assignments[0]?.id ?? '';
  ({ id: assignmentExerciseId } = await db.assignmentExercise.create({ data: { assignmentId, exerciseId: 'sigmoid', exerciseHash: 'a1', position: 0 }, select: { id: true } }));
  ({ id: userId } = await db.user.create({ data: { name: 'Sam', email: 'sam@x.org' }, select: { id: true } }));
});

afterAll(() => opened.disposeAsync());

let attempt = 0;
async function handIn() {
  attempt += 1;
  const { id } = await db.submission.create({ data: { userId, assignmentExerciseId, attempt, source: '' }, select: { id: true } });
  const share = async () => (await db.submission.findUniqueOrThrow({ where: { id }, select: { share: true } })).share;
  const run = (data: object) => db.gradingRun.create({ data: { id: randomUUID(), submissionId: id, exerciseId: 'sigmoid', exerciseHash: 'a1', ...data }, select: { id: true } });
  return { share, run };
}

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('a submission has no share until its run has a verdict', async () => {
  const { share, run } = await handIn();
  const { id } = await run({});
  expect(await share()).toBeNull();
  await db.gradingRun.update({ where: { id }, data: { verdict: 'wrong_answer', score: 3, maxScore: 4 } });
  expect(await share()).toBe(0.75);
});

test('a fault of the grader is told apart from a zero', async () => {
  const [failed, wrong] = [await handIn(), await handIn()];
  await failed.run({ verdict: 'judge_error' });
  await wrong.run({ verdict: 'wrong_answer', score: 0, maxScore: 4 });
  expect([await failed.share(), await wrong.share()]).toStrictEqual([-1, 0]);
});

test('the latest run counts, but not one that was abandoned, nor one on trial until it is accepted', async () => {
  const { share, run } = await handIn();
  await run({ verdict: 'wrong_answer', score: 1, maxScore: 4 });
  await run({ verdict: 'accepted', score: 4, maxScore: 4, queuedAt: later(1), abandonedAt: later(2) });
  const trial = await run({ verdict: 'wrong_answer', score: 2, maxScore: 4, queuedAt: later(3), isTrial: true });
  expect(await share()).toBe(0.25);
  await db.gradingRun.update({ where: { id: trial.id }, data: { isTrial: false } });
  expect(await share()).toBe(0.5);
  await db.gradingRun.delete({ where: { id: trial.id } });
  expect(await share()).toBe(0.25);
});
