import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import { connect } from '../client.ts';
import { GradingQueue, prepareQueue, takeJobs, type GradingTask } from '../queue.ts';

const opened = new AsyncDisposableStack();
let url = '';

beforeAll(async () => {
  url = opened.use(await temporaryDatabase()).url;
  await prepareQueue(url);
});

afterAll(() => opened.disposeAsync());

const never = () => Promise.reject(new Error('nothing of this kind was queued'));

test('a run that is postponed comes again in the second queue, once, when the transaction commits', async () => {
  await using stack = new AsyncDisposableStack();
  const db = connect(url, 4);
  stack.defer(() => db.$disconnect());
  const queue = new GradingQueue(url);
  stack.defer(() => queue.stop());
  const seen: string[] = [];
  const done = Promise.withResolvers<void>();
  const grade = async (task: GradingTask): Promise<void> => {
    seen.push(`first ${task.runId}`);
    await db.$transaction((transaction) => task.postpone(transaction, task.runId));
  };
  const gradeLater = async (task: GradingTask): Promise<void> => {
    seen.push(`later ${task.runId}`);
    await db.$transaction((transaction) => task.close(transaction));
    done.resolve();
  };
  stack.defer(await takeJobs(url, { first: 1, later: 1, bulk: 1 }, { grade, gradeLater, gradeBulk: never, giveUp: never, check: never, giveUpCheck: never, compare: never, giveUpCompare: never }));
  await db.$transaction((transaction) => queue.enqueue({ runId: 'run', courseId: 'course', userId: 'person' }, transaction));
  await done.promise;
  await stack.disposeAsync();
  expect(seen).toStrictEqual(['first run', 'later run']);
});

const ticket = (runId: string, userId: string, courseId = 'course') => ({ runId, userId, courseId });

/** Grades with three hands, as a grader of one place has them, and tells in which order. */
async function orderOf(tickets: readonly ReturnType<typeof ticket>[]): Promise<readonly string[]> {
  await using stack = new AsyncDisposableStack();
  const db = connect(url, 4);
  stack.defer(() => db.$disconnect());
  const queue = new GradingQueue(url);
  stack.defer(() => queue.stop());
  await db.$transaction(async (transaction) => {
    for (const one of tickets) await queue.enqueue(one, transaction);
  });
  const [order, done] = [new Array<string>(), Promise.withResolvers<void>()];
  const grade = async ({ runId }: GradingTask): Promise<void> => {
    if (order.push(runId) === tickets.length) done.resolve();
  };
  stack.defer(await takeJobs(url, { first: 3, later: 1, bulk: 1 }, { grade, gradeLater: never, gradeBulk: never, giveUp: never, check: never, giveUpCheck: never, compare: never, giveUpCompare: never }));
  await done.promise;
  return order;
}

test('fifty submissions of one person let the next person pass after a few', async () => {
  const many = Array.from({ length: 50 }, (_, index) => ticket(`many ${index}`, 'eager'));
  const order = await orderOf([...many, ticket('one', 'patient')]);
  expect(order.indexOf('one')).toBeLessThanOrEqual(15);
});

test('a course whose deadline is near does not delay a small one', async () => {
  const burst = Array.from({ length: 60 }, (_, index) => ticket(`burst ${index}`, `person ${index}`, 'large'));
  const order = await orderOf([...burst, ticket('small', 'somebody', 'small')]);
  expect(order.indexOf('small')).toBeLessThanOrEqual(15);
});

test('within a course, who came first is served first', async () => {
  const line = Array.from({ length: 30 }, (_, index) => ticket(`${index}`, `person ${index}`));
  const places = (await orderOf(line)).map((runId, place) => Math.abs(Number(runId) - place));
  expect(Math.max(...places)).toBeLessThanOrEqual(12);
});

test('what nobody waits for comes in a queue of its own', async () => {
  await using stack = new AsyncDisposableStack();
  const db = connect(url, 4);
  stack.defer(() => db.$disconnect());
  const queue = new GradingQueue(url);
  stack.defer(() => queue.stop());
  const [seen, done] = [new Array<string>(), Promise.withResolvers<void>()];
  const gradeBulk = async ({ runId }: GradingTask): Promise<void> => {
    if (seen.push(runId) === 3) done.resolve();
  };
  stack.defer(await takeJobs(url, { first: 1, later: 1, bulk: 1 }, { grade: never, gradeLater: never, gradeBulk, giveUp: never, check: never, giveUpCheck: never, compare: never, giveUpCompare: never }));
  await db.$transaction((transaction) => queue.enqueueBulk(['a', 'b', 'c'].map((runId) => ticket(runId, 'somebody')), transaction));
  await done.promise;
  expect(seen).toStrictEqual(['a', 'b', 'c']);
});
