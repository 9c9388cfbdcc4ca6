import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import { connect } from '../client.ts';
import { GradingQueue, prepareQueue, takeJobs, type CheckTask } from '../queue.ts';

const opened = new AsyncDisposableStack();
let url = '';

beforeAll(async () => {
  url = opened.use(await temporaryDatabase()).url;
  await prepareQueue(url);
});

afterAll(() => opened.disposeAsync());

const never = () => Promise.reject(new Error('nothing of this kind was queued'));

/** A grader that only checks, until the test ends. */
async function openGrader(stack: AsyncDisposableStack, check: (task: CheckTask) => Promise<void>, giveUpCheck: (task: CheckTask) => Promise<void> = never): Promise<void> {
  stack.defer(await takeJobs(url, { first: 1, later: 1, bulk: 1 }, { grade: never, gradeLater: never, gradeBulk: never, giveUp: never, check, giveUpCheck, compare: never, giveUpCompare: never }));
}

async function enqueue(stack: AsyncDisposableStack, ids: readonly string[]): Promise<void> {
  const db = connect(url, 2);
  stack.defer(() => db.$disconnect());
  const queue = new GradingQueue(url);
  stack.defer(() => queue.stop());
  await db.$transaction(async (transaction) => {
    for (const id of ids) await queue.enqueueCheck(id, transaction);
  });
}

test('while one check is carried out no other begins, whoever asks', async () => {
  await using stack = new AsyncDisposableStack();
  const other = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 1 });
  await other.start();
  stack.defer(() => other.stop());
  const [begun, release, all] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done: string[] = [];
  await openGrader(stack, async ({ checkId }) => {
    begun.resolve();
    await release.promise;
    if (done.push(checkId) === 3) all.resolve();
  });
  await enqueue(stack, ['a', 'b', 'c']);
  await begun.promise;
  expect(await other.fetch('check')).toStrictEqual([]);
  release.resolve();
  await all.promise;
  expect(done.toSorted()).toStrictEqual(['a', 'b', 'c']);
});

test('a check that fails twice is given up, once', async () => {
  await using stack = new AsyncDisposableStack();
  const tries: string[] = [];
  const givenUp = Promise.withResolvers<string>();
  const check = ({ checkId }: CheckTask): Promise<void> => {
    tries.push(checkId);
    return Promise.reject(new Error('the machinery broke'));
  };
  await openGrader(stack, check, ({ checkId }) => Promise.resolve(givenUp.resolve(checkId)));
  await enqueue(stack, ['broken']);
  expect(await givenUp.promise).toBe('broken');
  expect(tries).toStrictEqual(['broken', 'broken']);
});
