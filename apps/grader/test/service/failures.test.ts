import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { crashServer, restartServer } from '../../../../scripts/database/crash.ts';
import { temporaryDatabase, type TemporaryDatabase } from '../../../../scripts/database/temporary.ts';
import { openStage, RIGHT, SLOW, type Stage } from './stage.ts';
import { openTcpProxy } from './tcp-proxy.ts';

// Real graders and a real server; each test breaks something while a submission is in hand.

const TIME_MS = 90_000;

let server: TemporaryDatabase;
let stage: Stage;
let graders: AsyncDisposableStack;

beforeAll(async () => {
  server = await temporaryDatabase();
  stage = await openStage(server.url);
});
beforeEach(() => void (graders = new AsyncDisposableStack()));
afterEach(() => graders.disposeAsync());
afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const startGrader = (env?: Readonly<Record<string, string>>) => graders.use(stage.startGrader(env));

/** Waits until a grader has a submission in hand and has shown a first result. */
async function untilUnderWay(submissionId: string): Promise<void> {
  while ((await stage.db.caseResult.count({ where: { run: { submissionId } } })) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

const parentOf = (pid: string): number => Number(statOf(pid).slice(statOf(pid).lastIndexOf(')')).split(' ')[2]);

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return ''; // It has ended since.
  }
}

/** The processes that a process started, and theirs. */
function descendantsOf(pid: number): readonly number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && parentOf(name) === pid).map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

test('a killed grader costs time and nothing else: another one gives the verdict, once', { timeout: TIME_MS }, async () => {
  const first = startGrader();
  const { submissionId } = await stage.submit(SLOW, 'killed grader');
  await untilUnderWay(submissionId);
  process.kill(Number(first.child.pid), 'SIGKILL');
  startGrader();
  expect(await stage.verdicts(submissionId)).toStrictEqual(['accepted']);
  expect(await stage.db.gradingRun.count({ where: { submissionId, abandonedAt: { not: null } } })).toBe(1);
});

test('killed children of a grader are replaced, and the submission in them is run again', { timeout: TIME_MS }, async () => {
  const grader = startGrader();
  const { submissionId } = await stage.submit(SLOW, 'killed child');
  await untilUnderWay(submissionId);
  for (const pid of descendantsOf(Number(grader.child.pid))) process.kill(pid, 'SIGKILL');
  expect(await stage.verdicts(submissionId)).toStrictEqual(['accepted']);
});

test('a server that crashes and comes back while a submission is graded costs time and nothing else', { timeout: TIME_MS }, async () => {
  startGrader();
  const { submissionId } = await stage.submit(SLOW, 'crashed server');
  await untilUnderWay(submissionId);
  await crashServer(server.dataDir);
  await restartServer(server.dataDir);
  expect(await stage.verdicts(submissionId)).toStrictEqual(['accepted']);
  const { submissionId: next } = await stage.submit(RIGHT, 'after the crash');
  expect(await stage.verdicts(next)).toStrictEqual(['accepted']);
});

test('a grader that is cut off from the server goes on when the connection is mended', { timeout: TIME_MS }, async () => {
  const proxy = graders.use(await openTcpProxy(stage.url));
  startGrader({ DATABASE_URL: proxy.url });
  const { submissionId } = await stage.submit(SLOW, 'cut off');
  await untilUnderWay(submissionId);
  proxy.cut();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  proxy.mend();
  expect(await stage.verdicts(submissionId)).toStrictEqual(['accepted']);
});

test('a full disk of the server makes no verdict: the run is tried again until it can be written', { timeout: TIME_MS }, async () => {
  await stage.db.$executeRaw`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`;
  await stage.db.$executeRaw`CREATE TRIGGER disk_full BEFORE UPDATE ON grading_run FOR EACH ROW WHEN (NEW.verdict IS NOT NULL) EXECUTE FUNCTION refuse()`;
  startGrader();
  const { submissionId } = await stage.submit(RIGHT, 'full disk');
  while ((await stage.db.gradingRun.count({ where: { submissionId, fault: { contains: 'No space left' } } })) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await stage.db.gradingRun.count({ where: { submissionId, verdict: { not: null } } })).toBe(0);
  await stage.db.$executeRaw`DROP TRIGGER disk_full ON grading_run`;
  expect(await stage.verdicts(submissionId)).toStrictEqual(['accepted']);
});

test('a grader that is told to stop finishes what it has in hand', { timeout: TIME_MS }, async () => {
  const grader = startGrader();
  const { submissionId } = await stage.submit(SLOW, 'told to stop');
  await untilUnderWay(submissionId);
  grader.child.kill('SIGTERM');
  expect(await grader.ended).toMatchObject({ ok: true });
  expect(await stage.verdicts(submissionId)).toStrictEqual(['accepted']);
  expect(await stage.db.gradingRun.count({ where: { submissionId } })).toBe(1);
});
