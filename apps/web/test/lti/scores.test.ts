import type { PrismaClient } from '@nabla/db';
import { prepareWebQueue, WebQueue } from '@nabla/db/web-queue';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PlatformUser } from '../../../../e2e/lti/launches.ts';
import type { LtiPlatform } from '../../../../e2e/lti/platform.ts';
import { enter } from '#server/lti/enter.ts';
import { checkLaunch } from '#server/lti/launch.ts';
import { scoresUrl, sendScore } from '#server/lti/send-score.ts';
import { syncRoster } from '#server/lti/sync-roster.ts';
import { syncScores } from '#server/lti/sync-scores.ts';
import { rotateKey } from '#server/lti/tool-keys.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';
import { begin, openPlatform, ORIGIN, personNamed } from './tool.ts';

// The catalog is a file that a started web process reads; no assignment here is a module of it.
vi.mock('#server/catalog.ts', () => ({ findExercise: () => undefined, findModule: () => undefined }));

const [ANN, BOB, TEACHER, ASSISTANT] = [personNamed('ann'), personNamed('bob'), personNamed('teacher', 'Instructor'), personNamed('assistant', 'TeachingAssistant')];
const opened = new AsyncDisposableStack();
let db: PrismaClient;
let url = '';

beforeAll(async () => {
  ({ db, url } = await openTestDatabase(opened));
  await prepareWebQueue(url, { retryLimit: 20, retryDelay: 1, retryDelayMax: 1 });
});

afterAll(() => opened.disposeAsync());

const now = () => new Date();

/** A web process that sends scores until the test ends. */
async function openProcess(stack: AsyncDisposableStack): Promise<WebQueue> {
  const queue = new WebQueue(url);
  stack.defer(() => queue.stop());
  const never = () => Promise.reject(new Error('nothing of this kind was queued'));
  await queue.work({ lti_score: ({ scoreId }) => sendScore(db, scoreId), mail: never, due_soon: () => Promise.resolve({ ended: 'done' }) });
  return queue;
}

/** A course, the same on the platform, and a link there to the exercise. */
async function openCourse(stack: AsyncDisposableStack, slug: string, withLineItem = true) {
  const { platform, platformId } = await openPlatform(stack, db);
  stack.defer(async () => void (await db.ltiPlatform.delete({ where: { id: platformId } })));
  const course = await addCourse(db, slug, []);
  const { registration } = platform;
  const context = await db.ltiContext.create({ data: { platformId, deploymentId: registration.deploymentId, contextId: 'course-7', title: 'There', courseId: course.courseId }, select: { id: true } });
  const link = platform.addLink('The error at the output', `${ORIGIN}/courses/${slug}/week-1/output-error`, withLineItem);
  return { ...course, platform, platformId, contextId: context.id, link };
}

async function launch({ platform, link }: Pick<Awaited<ReturnType<typeof openCourse>>, 'platform' | 'link'>, user: PlatformUser) {
  const { secret, asked } = await begin(db, platform, { user, link });
  const checked = await checkLaunch({ db, origin: ORIGIN, now: now() }, { ...(await platform.authorise(asked)), secret });
  if (!checked.ok) throw new Error(checked.reason);
  const entered = await enter(db, checked);
  if (!entered.ok) throw new Error(entered.reason);
  return entered;
}

/** A submission with its verdict, as a grader writes one. */
async function handIn(userId: string, assignmentExerciseId: string, graded: { readonly attempt: number; readonly score: number }) {
  const run = { exerciseId: 'output-error', exerciseHash: 'a'.repeat(64), verdict: 'wrong_answer' as const, maxScore: 10, score: graded.score, finishedAt: now() };
  await db.submission.create({ data: { userId, assignmentExerciseId, attempt: graded.attempt, source: 'done', runs: { create: run } }, select: { id: true } });
}

const column = (platform: LtiPlatform) => [...platform.gradeBook.items.values()][0];
const scoresOf = (platform: LtiPlatform) => column(platform)?.scores.map(({ userId, scoreGiven, scoreMaximum }) => [userId, scoreGiven, scoreMaximum]);

test('from launch to grade book: a student arrives in the exercise, and the score goes to the column of the link', async () => {
  await using stack = new AsyncDisposableStack();
  const queue = await openProcess(stack);
  const course = await openCourse(stack, 'passback');
  const { userId, path } = await launch(course, ANN);
  expect(path).toBe('/courses/passback/week-1/output-error');
  await handIn(userId, course.assignmentExerciseIds[0] ?? '', { attempt: 1, score: 7 });
  await syncScores({ db, queue, now: now() }, new Date(Date.now() - 60_000));
  await expect.poll(() => scoresOf(course.platform), { timeout: 10_000 }).toStrictEqual([['sub-ann', 7, 10]]);
  expect(column(course.platform)?.scores[0]).toMatchObject({ activityProgress: 'Submitted', gradingProgress: 'FullyGraded' });
});

test('a score that did not change is told once, and a grade given by hand is told too', async () => {
  await using stack = new AsyncDisposableStack();
  const queue = await openProcess(stack);
  const course = await openCourse(stack, 'changes');
  const { userId } = await launch(course, ANN);
  const [assignmentExerciseId = ''] = course.assignmentExerciseIds;
  await handIn(userId, assignmentExerciseId, { attempt: 1, score: 4 });
  await Promise.all([1, 2].map(() => syncScores({ db, queue, now: now() }, null).catch(() => {})));
  await expect.poll(() => scoresOf(course.platform), { timeout: 10_000 }).toStrictEqual([['sub-ann', 4, 10]]);
  await syncScores({ db, queue, now: now() }, null);
  await db.gradeOverride.create({ data: { userId, assignmentExerciseId, points: 9, comment: 'right idea' } });
  await syncScores({ db, queue, now: now() }, null);
  await expect.poll(() => scoresOf(course.platform), { timeout: 10_000 }).toStrictEqual([['sub-ann', 4, 10], ['sub-ann', 9, 10]]);
});

test('a platform that is down gets the latest score once it is back, with time stamps that only grow', async () => {
  await using stack = new AsyncDisposableStack();
  const queue = await openProcess(stack);
  const course = await openCourse(stack, 'down');
  const { userId } = await launch(course, ANN);
  const [assignmentExerciseId = ''] = course.assignmentExerciseIds;
  course.platform.isDown = true;
  for (const [index, score] of [2, 5, 8].entries()) {
    await handIn(userId, assignmentExerciseId, { attempt: index + 1, score });
    await syncScores({ db, queue, now: now() }, null);
  }
  await expect.poll(() => db.ltiScore.count({ where: { lastError: { contains: '503' } } }), { timeout: 10_000 }).toBe(1);
  course.platform.isDown = false;
  await expect.poll(() => scoresOf(course.platform)?.at(-1), { timeout: 20_000 }).toStrictEqual(['sub-ann', 8, 10]);
  const stamps = column(course.platform)?.scores.map(({ timestamp }) => timestamp) ?? [];
  expect(stamps).toStrictEqual([...new Set(stamps)].toSorted());
  await expect.poll(() => db.ltiScore.count({ where: { lastError: { not: null } } })).toBe(0);
});

test('scores keep their order whatever the clock of the database did', async () => {
  await using stack = new AsyncDisposableStack();
  const queue = await openProcess(stack);
  const course = await openCourse(stack, 'clock');
  const { userId } = await launch(course, ANN);
  const [assignmentExerciseId = ''] = course.assignmentExerciseIds;
  await handIn(userId, assignmentExerciseId, { attempt: 1, score: 3 });
  await syncScores({ db, queue, now: now() }, null);
  await expect.poll(() => scoresOf(course.platform), { timeout: 10_000 }).toHaveLength(1);
  // As if the last time stamp had come from a clock that was an hour ahead.
  const ahead = new Date(Date.now() + 3_600_000);
  await db.ltiScore.updateMany({ where: { userId }, data: { stampedAt: ahead } });
  await handIn(userId, assignmentExerciseId, { attempt: 2, score: 6 });
  await syncScores({ db, queue, now: now() }, null);
  await expect.poll(() => scoresOf(course.platform), { timeout: 10_000 }).toHaveLength(2);
  expect(Date.parse(column(course.platform)?.scores[1]?.timestamp ?? '')).toBe(ahead.getTime() + 1);
});

test('a link without a column gets one in the grade book, once', async () => {
  await using stack = new AsyncDisposableStack();
  const queue = await openProcess(stack);
  const course = await openCourse(stack, 'own-column', false);
  for (const [person, score] of [[ANN, 5], [BOB, 6]] as const) {
    const { userId } = await launch(course, person);
    await handIn(userId, course.assignmentExerciseIds[0] ?? '', { attempt: 1, score });
    await syncScores({ db, queue, now: now() }, null);
    await expect.poll(() => column(course.platform)?.scores.some(({ userId: sub }) => sub === person.sub), { timeout: 10_000 }).toBe(true);
  }
  expect([...course.platform.gradeBook.items.values()].map(({ label, scoreMaximum, resourceLinkId }) => [label, scoreMaximum, resourceLinkId])).toStrictEqual([['Week 1: output-error', 10, 'link-1']]);
});

test('a platform that forgot its tokens is asked for a new one, and a new key of ours is accepted', async () => {
  await using stack = new AsyncDisposableStack();
  const queue = await openProcess(stack);
  const course = await openCourse(stack, 'tokens');
  const { userId } = await launch(course, ANN);
  const [assignmentExerciseId = ''] = course.assignmentExerciseIds;
  await handIn(userId, assignmentExerciseId, { attempt: 1, score: 1 });
  await syncScores({ db, queue, now: now() }, null);
  await expect.poll(() => scoresOf(course.platform), { timeout: 10_000 }).toHaveLength(1);
  course.platform.tokens.forget();
  await rotateKey(db, now());
  await handIn(userId, assignmentExerciseId, { attempt: 2, score: 2 });
  await syncScores({ db, queue, now: now() }, null);
  await expect.poll(() => scoresOf(course.platform)?.at(-1), { timeout: 20_000 }).toStrictEqual(['sub-ann', 2, 10]);
});

test('the roster comes in page by page, each person with the role that they have there, and nobody twice', async () => {
  await using stack = new AsyncDisposableStack();
  const { platform, platformId, courseId } = await openCourse(stack, 'roster');
  platform.users.push(ANN, BOB, TEACHER, ASSISTANT, { ...personNamed('guest'), role: 'Learner' });
  const { clientId } = platform.registration;
  const roster = { courseId, membershipsUrl: `${platform.registration.origin}/members?page=1`, platform: { id: platformId, clientId, tokenUrl: platform.addresses.tokenUrl, trustsEmail: false } };
  expect(await syncRoster(db, roster)).toStrictEqual({ ok: true, added: 5, known: 0 });
  expect(await syncRoster(db, roster)).toStrictEqual({ ok: true, added: 0, known: 5 });
  const members = await db.enrolment.findMany({ where: { courseId }, orderBy: { user: { name: 'asc' } }, select: { role: true, user: { select: { name: true } } } });
  expect(members.map(({ role, user }) => `${user.name}: ${role}`)).toStrictEqual(['Person ann: student', 'Person assistant: assistant', 'Person bob: student', 'Person guest: student', 'Person teacher: instructor']);
});

test('a next page that lies elsewhere gets no token of ours', async () => {
  await using stack = new AsyncDisposableStack();
  const { platform, platformId, courseId } = await openCourse(stack, 'elsewhere');
  platform.users.push(ANN, BOB, TEACHER);
  platform.nextPageOrigin = 'https://elsewhere.test';
  const { clientId, origin } = platform.registration;
  const roster = { courseId, membershipsUrl: `${origin}/members?page=1`, platform: { id: platformId, clientId, tokenUrl: platform.addresses.tokenUrl, trustsEmail: false } };
  expect(await syncRoster(db, roster)).toStrictEqual({ ok: false, reason: 'platform_away' });
  expect(await db.enrolment.count({ where: { courseId } })).toBe(0);
});

test('the same person is the same account, and an e-mail opens nobody’s account where the platform is not trusted with it', async () => {
  await using stack = new AsyncDisposableStack();
  const course = await openCourse(stack, 'accounts');
  const cai = await db.user.create({ data: { name: 'Cai', email: 'cai@campus.test' }, select: { id: true } });
  const [first, second] = [await launch(course, personNamed('cai')), await launch(course, personNamed('cai'))];
  expect(first.userId).toBe(second.userId);
  expect(first.userId).not.toBe(cai.id);
});

test('a platform that is trusted with e-mails brings people to the accounts that they have, but never to an admin’s', async () => {
  await using stack = new AsyncDisposableStack();
  const course = await openCourse(stack, 'trusted');
  await db.ltiPlatform.update({ where: { id: course.platformId }, data: { trustsEmail: true } });
  const dan = await db.user.create({ data: { name: 'Dan', email: 'dan@campus.test' }, select: { id: true } });
  const eve = await db.user.create({ data: { name: 'Eve', email: 'eve@campus.test', isAdmin: true }, select: { id: true } });
  expect((await launch(course, personNamed('dan'))).userId).toBe(dan.id);
  expect((await launch(course, personNamed('eve'))).userId).not.toBe(eve.id);
});

test('a launch changes nothing in the role that somebody has here already', async () => {
  await using stack = new AsyncDisposableStack();
  const course = await openCourse(stack, 'roles');
  const { userId } = await launch(course, ANN);
  await db.enrolment.updateMany({ where: { userId, courseId: course.courseId }, data: { role: 'assistant' } });
  await launch(course, { ...ANN, role: 'Instructor' });
  expect(await db.enrolment.findFirst({ where: { userId, courseId: course.courseId }, select: { role: true } })).toStrictEqual({ role: 'assistant' });
});

test('a link into another course than the connected one is refused, and so is a student before a teacher has connected them', async () => {
  await using stack = new AsyncDisposableStack();
  const course = await openCourse(stack, 'connected');
  await addCourse(db, 'foreign', []);
  const foreign = course.platform.addLink('Foreign', `${ORIGIN}/courses/foreign/week-1`, false);
  await expect(launch({ ...course, link: foreign }, ANN)).rejects.toThrow('other_course');
  await db.ltiContext.update({ where: { id: course.contextId }, data: { courseId: null } });
  await expect(launch(course, ANN)).rejects.toThrow('not_connected');
  expect((await launch(course, TEACHER)).path).toBe(`/lti/connect/${course.contextId}`);
});

test('scores go to the path of a line item, before its query', () => {
  expect(scoresUrl('https://lms.test/mod/lineitems/7/lineitem?type_id=3')).toBe('https://lms.test/mod/lineitems/7/lineitem/scores?type_id=3');
  expect(scoresUrl('https://lms.test/lineitems/7')).toBe('https://lms.test/lineitems/7/scores');
});
