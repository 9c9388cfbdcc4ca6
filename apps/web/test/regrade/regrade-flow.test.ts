import type { PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { userId as toUserId } from '#server/ids.ts';
import { acceptRegrade, dropRegrade } from '#server/regrade/decide.ts';
import { openRegrade } from '#server/regrade/open.ts';
import { extendRegrade, startRegrade } from '#server/regrade/start.ts';
import { COUNTING_RUN } from '#server/submission/counting-run.ts';
import { addCourse, openTestDatabase } from '../course-fixture.ts';

const NEW = 'b'.repeat(64);

vi.mock('#server/catalog.ts', () => ({ findExercise: () => ({ hash: 'b'.repeat(64), texts: { en: { title: '' } } }) }));

const opened = new AsyncDisposableStack();
let db: PrismaClient;

beforeAll(async () => {
  ({ db } = await openTestDatabase(opened));
});

afterAll(() => opened.disposeAsync());

/** What was asked of the graders. */
const asked: string[] = [];
const queue = { enqueueBulk: (tickets: readonly { readonly runId: string }[]) => Promise.resolve(void asked.push(...tickets.map(({ runId }) => runId))) };

async function openCourse(slug: string) {
  const { courseId, assignmentExerciseIds, userIds } = await addCourse(db, slug, ['ada', 'ben']);
  await db.exerciseVersion.createMany({ data: [{ exerciseId: 'output-error', hash: NEW, title: 'The error at the output', points: 10 }], skipDuplicates: true });
  const teacher = await db.user.create({ data: { name: 'Tea', email: `tea@${slug}.test` }, select: { id: true } });
  const [assignmentExerciseId = ''] = assignmentExerciseIds;
  return { courseId, assignmentExerciseId, userIds, actor: { id: toUserId.parse(teacher.id), courseId }, desk: { db, queue: asQueue(queue) } };
}

/** The tests take the place of the graders, so that of the queue only this is asked. */
const asQueue = (fake: Pick<GradingQueue, 'enqueueBulk'>): GradingQueue => Object.assign(Object.create(null), fake);

async function submit(userId: string, assignmentExerciseId: string, score: number): Promise<string> {
  const attempt = 1 + (await db.submission.count({ where: { userId, assignmentExerciseId } }));
  const run = { exerciseId: 'output-error', exerciseHash: 'a'.repeat(64), finishedAt: new Date(), verdict: 'wrong_answer' as const, score, maxScore: 10 };
  const cases = { create: { position: 0, name: 'one neuron', kind: 'sample' as const, verdict: 'accepted' as const, timeMs: 1, result: { name: 'one neuron', kind: 'sample', timeMs: 1, verdict: 'accepted' } } };
  const { id } = await db.submission.create({ data: { userId, assignmentExerciseId, attempt, source: '', runs: { create: { ...run, cases } } }, select: { id: true } });
  return id;
}

const countingRun = async (id: string) => (await db.submission.findUniqueOrThrow({ where: { id }, select: { runs: COUNTING_RUN } })).runs[0];

/** What a grader would do: every open run of the regrade gets these points, and one case fails. */
async function gradeAll(regradeId: string, score: number): Promise<void> {
  const runs = await db.gradingRun.findMany({ where: { regradeId, verdict: null }, select: { id: true } });
  for (const { id } of runs) {
    const result = { name: 'one neuron', kind: 'sample', timeMs: 1, verdict: 'time_limit_exceeded', limitMs: 5 };
    const cases = { create: { position: 0, name: 'one neuron', kind: 'sample' as const, verdict: 'time_limit_exceeded' as const, timeMs: 1, result } };
    await db.gradingRun.update({ where: { id }, data: { finishedAt: new Date(), verdict: 'time_limit_exceeded', score, maxScore: 10, cases } });
  }
}

const start = async ({ desk, actor, assignmentExerciseId }: Awaited<ReturnType<typeof openCourse>>): Promise<string> => {
  const started = await startRegrade(desk, actor, { assignmentExerciseId, scope: 'all' });
  return 'regradeId' in started ? started.regradeId : '';
};

test('a dry run changes nothing that counts until it is accepted; then the course moves and its runs count', async () => {
  const course = await openCourse('accepting');
  const { courseId, assignmentExerciseId, userIds, actor } = course;
  const [ada = '', ben = ''] = userIds;
  const submissionId = await submit(ada, assignmentExerciseId, 8);
  await submit(ben, assignmentExerciseId, 3);
  const regradeId = await start(course);
  expect(asked).toHaveLength(2);
  expect(await acceptRegrade(db, actor, regradeId)).toEqual({ ok: false, reason: 'running' });
  await gradeAll(regradeId, 5);

  const seen = await openRegrade(db, { courseId, regradeId });
  expect(seen).toMatchObject({ progress: { total: 2, finished: 2, failed: 0 }, students: { gain: 1, lose: 1, same: 0 } });
  expect(seen.changes[0]).toMatchObject({ student: 'ada', before: { score: 8 }, after: { score: 5 }, cases: [{ name: 'one neuron', before: 'accepted', after: 'time_limit_exceeded' }] });
  expect(await countingRun(submissionId)).toMatchObject({ score: 8 });

  expect(await acceptRegrade(db, actor, regradeId)).toEqual({ ok: true });
  expect(await countingRun(submissionId)).toMatchObject({ score: 5 });
  expect(await db.assignmentExercise.findUniqueOrThrow({ where: { id: assignmentExerciseId } })).toMatchObject({ exerciseHash: NEW });
  expect(await db.auditEntry.findMany({ where: { courseId }, orderBy: { id: 'asc' }, select: { action: true } })).toEqual([{ action: 'regrade_started' }, { action: 'regrade_accepted' }]);
  expect(await db.notification.findMany({ where: { userId: ada }, select: { kind: true, details: true } })).toMatchObject([{ kind: 'grade_changed', details: { before: 8, after: 5 } }]);
  expect(await acceptRegrade(db, actor, regradeId)).toEqual({ ok: false, reason: 'closed' });
});

test('a dry run that is dropped leaves everything as it was, and what was not graded is not graded any more', async () => {
  const course = await openCourse('dropping');
  const { assignmentExerciseId, userIds, actor } = course;
  const submissionId = await submit(userIds[0] ?? '', assignmentExerciseId, 8);
  const regradeId = await start(course);
  expect(await dropRegrade(db, actor, regradeId)).toEqual({ ok: true });
  expect(await db.gradingRun.count({ where: { regradeId, abandonedAt: null } })).toBe(0);
  expect(await countingRun(submissionId)).toMatchObject({ score: 8 });
  expect(await db.assignmentExercise.findUniqueOrThrow({ where: { id: assignmentExerciseId } })).toMatchObject({ exerciseHash: 'a'.repeat(64) });
});

test('what was handed in since must be graded too, and where the grader failed the run of before goes on counting', async () => {
  const course = await openCourse('newcomers');
  const { assignmentExerciseId, userIds, actor, desk } = course;
  const [ada = '', ben = ''] = userIds;
  await submit(ada, assignmentExerciseId, 8);
  const regradeId = await start(course);
  await gradeAll(regradeId, 9);
  const late = await submit(ben, assignmentExerciseId, 6);
  expect(await acceptRegrade(db, actor, regradeId)).toEqual({ ok: false, reason: 'newcomers' });
  await extendRegrade(desk, actor, regradeId);
  await db.gradingRun.updateMany({ where: { regradeId, verdict: null }, data: { verdict: 'judge_error', finishedAt: new Date() } });
  expect(await acceptRegrade(db, actor, regradeId)).toEqual({ ok: true });
  expect(await countingRun(late)).toMatchObject({ score: 6, verdict: 'wrong_answer' });
});

test('of one exercise there is one dry run at a time, and none without submissions', async () => {
  const course = await openCourse('once');
  const { assignmentExerciseId, userIds, actor, desk } = course;
  expect(await startRegrade(desk, actor, { assignmentExerciseId, scope: 'latest' })).toEqual({ ok: false, reason: 'nothing_to_grade' });
  await submit(userIds[0] ?? '', assignmentExerciseId, 8);
  const regradeId = await start(course);
  expect(await startRegrade(desk, actor, { assignmentExerciseId, scope: 'latest' })).toEqual({ ok: false, reason: 'under_way', regradeId });
});
