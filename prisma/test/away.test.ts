import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import { deploy } from '../../scripts/migrations/deploy.ts';
import { isDatabaseAway } from '../away.ts';
import { connect, type PrismaClient } from '../client.ts';

const opened = new AsyncDisposableStack();
let db: PrismaClient;
let other: PrismaClient;

beforeAll(async () => {
  const { url } = opened.use(await temporaryDatabase());
  await deploy(url);
  [db, other] = [connect(url, 2), connect(url, 1)];
  opened.defer(async () => void (await Promise.all([db.$disconnect(), other.$disconnect()])));
});

afterAll(() => opened.disposeAsync());

test('a server that nobody reaches is away, whatever was asked of it', async () => {
  const nowhere = connect('postgresql://nobody:nothing@127.0.0.1:1/nowhere');
  const asked = [() => nowhere.user.findMany(), () => nowhere.$queryRaw`SELECT 1`, () => nowhere.$transaction(async (transaction) => transaction.user.findMany())];
  for (const ask of asked) expect(isDatabaseAway(await errorOf(ask()))).toBe(true);
});

test('so is one that ends the connection in the middle of a query', async () => {
  expect(isDatabaseAway(await errorOf(db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`))).toBe(true);
});

test('so is one that ends it in the middle of a transaction', async () => {
  const interrupted = db.$transaction(async (transaction) => {
    const [own] = await transaction.$queryRaw<{ readonly pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await other.$queryRaw`SELECT pg_terminate_backend(${own?.pid})`;
    await expect.poll(() => other.$queryRaw`SELECT pid FROM pg_stat_activity WHERE pid = ${own?.pid}`).toStrictEqual([]);
    return transaction.user.findMany();
  });
  expect(isDatabaseAway(await errorOf(interrupted))).toBe(true);
});

test('one that has no connection left for a transaction is as good as away', async () => {
  const held = Promise.withResolvers<void>();
  const busy = other.$transaction(() => held.promise);
  const late = errorOf(other.$transaction((transaction) => transaction.user.findMany(), { maxWait: 50 }));
  expect(isDatabaseAway(await late)).toBe(true);
  held.resolve();
  await busy;
});

test('one that refuses is there', async () => {
  expect(isDatabaseAway(await errorOf(db.$queryRaw`SELECT nothing FROM nowhere`))).toBe(false);
  expect(isDatabaseAway(await errorOf(db.user.update({ where: { id: 'nobody' }, data: { name: '' } })))).toBe(false);
});

test.each([[null], ['Connection terminated'], [new Error('boom')], [new Error('boom', { cause: { code: 1 } })]])('%s is no error of a database', (error) => {
  expect(isDatabaseAway(error)).toBe(false);
});

test('an error that was caused by it counts as well', () => {
  expect(isDatabaseAway(new Error('no session', { cause: new Error('Connection terminated unexpectedly') }))).toBe(true);
});

const errorOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => new Error('it worked'), (error: unknown) => error);
