import { setTimeout as sleep } from 'node:timers/promises';
import type { PrismaClient } from '@nabla/db';
import { prepareWebQueue, WebQueue, type WebHandlers } from '@nabla/db/web-queue';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { userId } from '#server/ids.ts';
import { addMail, mailNotifications } from '#server/mail/outbox.ts';
import { sendMail } from '#server/mail/send.ts';
import { unsubscribe, unsubscribeToken } from '#server/mail/unsubscribe.ts';
import { notify } from '#server/notification/notify.ts';
import { readPreferences, savePreference } from '#server/notification/preferences.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';
import { openMailServer } from './mail-server.ts';

// The catalog is a file that a started web process reads; no assignment here is a module of it.
vi.mock('#server/catalog.ts', () => ({ findExercise: () => undefined, findModule: () => undefined }));

const SECRET = 's'.repeat(32);
const NOW = new Date();
const opened = new AsyncDisposableStack();
let db: PrismaClient;
let url = '';

beforeAll(async () => {
  ({ db, url } = await openTestDatabase(opened));
  await prepareWebQueue(url);
});

afterAll(() => opened.disposeAsync());

/** A web process that sends the outbox's e-mails to a server at this port, until the test ends. */
async function openProcess(stack: AsyncDisposableStack, port: number): Promise<WebQueue> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, connectionTimeout: 2_000 });
  const office = { db, transport, from: 'Nabla <nabla@example.test>', origin: 'https://nabla.test', secret: SECRET };
  const never = () => Promise.reject(new Error('nothing of this kind was queued'));
  const handlers: WebHandlers = { mail: ({ mailId }) => sendMail(office, mailId), lti_score: never, due_soon: never };
  const queue = new WebQueue(url);
  stack.defer(() => queue.stop());
  await queue.work(handlers);
  return queue;
}

const tell = (userIds: readonly string[], assignmentId: string) =>
  db.$transaction((transaction) => notify(transaction, { userIds, kind: 'grade_released', subject: { assignmentId } }));

const unsent = () => db.mail.count({ where: { sentAt: null } });

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(50);
}

test('a notification arrives as an e-mail in its reader’s language, with a link to it and one to have no more', async () => {
  await using stack = new AsyncDisposableStack();
  const server = await openMailServer();
  stack.defer(server.close);
  const queue = await openProcess(stack, server.port);
  const { userIds, assignmentId } = await addCourse(db, 'mailed', ['ann', 'bob']);
  await db.user.update({ where: { id: userIds[1] ?? '' }, data: { language: 'zh-CN' } });
  await tell(userIds, assignmentId);
  await Promise.all([mailNotifications(db, queue, NOW), mailNotifications(db, queue, NOW)]);
  await until(async () => server.received.length === 2 && (await unsent()) === 0);
  const [ann = { source: '' }, bob = { source: '' }] = server.received.toSorted((a, b) => a.to.localeCompare(b.to));
  expect(server.received.map(({ to }) => to).toSorted()).toStrictEqual(['ann@mailed.test', 'bob@mailed.test']);
  expect(ann.source).toContain('Subject: Your grade for Week 1 is out.');
  expect(ann.source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(ann.source.replaceAll('=\r\n', '')).toMatch(/https:\/\/nabla\.test\/account\/notifications\/[0-9a-f-]{36}/u);
  expect(ann.source).toContain('text/html');
  expect(bob.source).not.toContain('Your grade');
});

test('whoever wants no e-mail of a kind gets none', async () => {
  const { userIds, assignmentId } = await addCourse(db, 'declined', ['ann']);
  await savePreference(db, userId.parse(userIds[0]), { kind: 'grade_released', inApp: true, byEmail: false });
  await tell(userIds, assignmentId);
  expect(await db.notification.count({ where: { assignmentId, byEmail: true } })).toBe(0);
});

test('a server that is down delays an e-mail until it is back, and loses none', async () => {
  await using stack = new AsyncDisposableStack();
  const gone = await openMailServer();
  await gone.close();
  await prepareWebQueue(url, { retryLimit: 10, retryDelay: 1, retryDelayMax: 2 });
  const queue = await openProcess(stack, gone.port);
  const { userIds, assignmentId } = await addCourse(db, 'delayed', ['ann', 'bob']);
  await tell(userIds, assignmentId);
  await mailNotifications(db, queue, NOW);
  await until(async () => (await db.mail.count({ where: { lastError: { contains: 'ECONNREFUSED' } } })) === 2);
  const back = await openMailServer({ port: gone.port });
  stack.defer(back.close);
  await until(async () => (await unsent()) === 0);
  expect(back.received.map(({ to }) => to).toSorted()).toStrictEqual(['ann@delayed.test', 'bob@delayed.test']);
});

test('a refused address ends with those that an admin sees, and is sent once the admin asks again', async () => {
  await using stack = new AsyncDisposableStack();
  let refused = true;
  const server = await openMailServer({ refuses: () => refused });
  stack.defer(server.close);
  const queue = await openProcess(stack, server.port);
  const { userIds } = await addCourse(db, 'refused', ['ann']);
  await db.$transaction((transaction) => addMail(transaction, queue, { userId: userIds[0] ?? '', content: { kind: 'password_reset', url: 'https://nabla.test/reset' } }));
  await until(async () => (await queue.failed()).length === 1);
  const [job] = await queue.failed();
  expect(job).toMatchObject({ name: 'mail', reason: expect.stringContaining('no such mailbox') });
  refused = false;
  expect(await queue.tryAgain({ name: 'mail', id: job?.id ?? '' })).toBe(true);
  await until(async () => (await unsent()) === 0);
  expect(server.received.map(({ to }) => to)).toStrictEqual(['ann@refused.test']);
  expect(await queue.failed()).toStrictEqual([]);
});

test('two web processes send an e-mail once', async () => {
  await using stack = new AsyncDisposableStack();
  const server = await openMailServer();
  stack.defer(server.close);
  const queue = await openProcess(stack, server.port);
  await openProcess(stack, server.port);
  const names = ['ann', 'bob', 'cai', 'dan', 'eve', 'fay'];
  const { userIds, assignmentId } = await addCourse(db, 'shared', names);
  await tell(userIds, assignmentId);
  await mailNotifications(db, queue, NOW);
  await until(async () => (await unsent()) === 0);
  expect(server.received.map(({ to }) => to).toSorted()).toStrictEqual(names.map((name) => `${name}@shared.test`));
});

test('the link of an e-mail ends e-mails of its kind to its reader, and a changed link nothing', async () => {
  const { userIds } = await addCourse(db, 'unsubscribed', ['ann']);
  const ann = userId.parse(userIds[0]);
  const token = unsubscribeToken(SECRET, { userId: ann, kind: 'comment' });
  const [body = '', signature = ''] = token.split('.');
  const other = unsubscribeToken(SECRET, { userId: ann, kind: 'due_soon' }).split('.')[0] ?? '';
  expect(await unsubscribe(db, SECRET, `${other}.${signature}`)).toBeNull();
  expect(await unsubscribe(db, 'x'.repeat(32), token)).toBeNull();
  expect(await unsubscribe(db, SECRET, body)).toBeNull();
  expect(await unsubscribe(db, SECRET, token)).toBe('comment');
  expect((await readPreferences(db, ann)).filter(({ byEmail }) => !byEmail)).toStrictEqual([{ kind: 'comment', inApp: true, byEmail: false }]);
});
