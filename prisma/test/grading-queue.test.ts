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
  stack.defer(await takeJobs(url, { first: 1, later: 1 }, { grade, gradeLater, giveUp: never, check: never, giveUpCheck: never }));
  await db.$transaction((transaction) => queue.enqueue('run', transaction));
  await done.promise;
  await stack.disposeAsync();
  expect(seen).toStrictEqual(['first run', 'later run']);
});
