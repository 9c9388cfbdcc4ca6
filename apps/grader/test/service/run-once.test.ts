import { sweep, type GradingTask } from '@nabla/db/queue';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { recordFault, recordReport, recordTrouble, startRun, type StartedRun } from '../../src/record.ts';
import { openStage, RIGHT, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage[Symbol.asyncDispose]());

const task = (runId: string): GradingTask => ({ runId, traceparent: '', close: async () => {}, postpone: async () => {} });
const report = { exercise: 'output-error', exerciseHash: '', verdict: 'accepted', score: 10, maxScore: 10, timeMs: 1, cases: [], grader: { version: '1', jail: 'none' } } as const;

async function begin(runId: string): Promise<StartedRun> {
  const run = await startRun(stage.db, runId);
  if (run === null) throw new Error('the run has an end already');
  return run;
}

const finished = (submissionId: string) => stage.db.gradingRun.findMany({ where: { submissionId, verdict: { not: null } }, select: { id: true, verdict: true, fault: true } });

test('a grader that was taken for dead and comes back writes no second verdict', async () => {
  const { submissionId, runId } = await stage.submit(RIGHT);
  const slow = await begin(runId);
  const quick = await begin(runId);
  await recordReport(stage.db, { run: quick, task: task(runId), report, evidence: [] });
  await recordReport(stage.db, { run: slow, task: task(runId), report: { ...report, verdict: 'wrong_answer' }, evidence: [] });
  expect(await finished(submissionId)).toStrictEqual([{ id: quick.id, verdict: 'accepted', fault: null }]);
});

test('a job that comes again after its verdict begins nothing', async () => {
  const { runId } = await stage.submit(RIGHT);
  await recordReport(stage.db, { run: await begin(runId), task: task(runId), report, evidence: [] });
  expect(await startRun(stage.db, runId)).toBeNull();
});

test('many graders that begin and end the same job at once leave one verdict', async () => {
  const { submissionId, runId } = await stage.submit(RIGHT);
  const grade = async (): Promise<void> => {
    const run = await startRun(stage.db, runId);
    if (run !== null) await recordReport(stage.db, { run, task: task(runId), report, evidence: [] });
  };
  await Promise.all(Array.from({ length: 12 }, grade));
  expect(await finished(submissionId)).toHaveLength(1);
});

test('a run that failed on every try ends without a judgement, and staff can read why', async () => {
  const { submissionId, runId } = await stage.submit(RIGHT);
  await recordTrouble(stage.db, await begin(runId), new Error('the disk \0 is gone'));
  await recordFault(stage.db, task(runId));
  expect(await finished(submissionId)).toStrictEqual([{ id: runId, verdict: 'judge_error', fault: 'the disk \uFFFD is gone' }]);
});

test('another run of the same submission, such as a regrade, is none of its business', async () => {
  const { submissionId, runId } = await stage.submit(RIGHT);
  const { exerciseId, exerciseHash } = await begin(runId);
  const regrade = await stage.db.gradingRun.create({ data: { submissionId, exerciseId, exerciseHash } });
  await recordFault(stage.db, task(regrade.id));
  expect(await finished(submissionId)).toMatchObject([{ id: regrade.id }]);
});

test('the sweeper queues an open run whose job is gone, and leaves those that have one', async () => {
  await stage.db.$executeRaw`DELETE FROM pgboss.job`;
  await stage.db.gradingRun.deleteMany();
  await stage.db.submission.deleteMany();
  const lost = await stage.submit(RIGHT);
  await stage.db.$executeRaw`DELETE FROM pgboss.job`;
  await stage.submit(RIGHT);
  expect(await sweep(stage.db, stage.queue, 0)).toStrictEqual({ requeued: 1, begun: 0 });
  expect(await sweep(stage.db, stage.queue, 0)).toStrictEqual({ requeued: 0, begun: 0 });
  const jobs = await stage.db.$queryRaw<{ id: string }[]>`SELECT data->>'runId' AS id FROM pgboss.job WHERE name = 'grade'`;
  expect(jobs.map(({ id }) => id)).toContain(lost.runId);
});

test('the sweeper begins a run for a submission that has none', async () => {
  const { submissionId } = await stage.submit(RIGHT);
  await stage.db.$executeRaw`DELETE FROM pgboss.job`;
  await stage.db.gradingRun.deleteMany();
  await stage.db.submission.deleteMany({ where: { id: { not: submissionId } } });
  expect(await sweep(stage.db, stage.queue, 0)).toStrictEqual({ requeued: 0, begun: 1 });
  expect(await sweep(stage.db, stage.queue, 0)).toStrictEqual({ requeued: 0, begun: 0 });
});

test('a machine whose clock jumps an hour ahead changes no time of a submission', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  const { submissionId, runId } = await stage.submit(RIGHT);
  await recordReport(stage.db, { run: await begin(runId), task: task(runId), report, evidence: [] });
  vi.useRealTimers();
  const [times] = await stage.db.$queryRaw<{ ordered: boolean; recent: boolean }[]>`
    SELECT "submittedAt" <= "queuedAt" AND "queuedAt" <= "startedAt" AND "startedAt" <= "finishedAt" AS ordered,
      timezone('utc', clock_timestamp()) - "submittedAt" BETWEEN interval '0' AND interval '1 minute'
        AND timezone('utc', clock_timestamp()) - "finishedAt" BETWEEN interval '0' AND interval '1 minute' AS recent
    FROM grading_run JOIN submission ON submission.id = "submissionId" WHERE "submissionId" = ${submissionId} AND verdict IS NOT NULL`;
  expect(times).toStrictEqual({ ordered: true, recent: true });
});
