import { setTimeout as sleep } from 'node:timers/promises';
import { steady } from '../load/arrivals.ts';
import { sendLoad } from '../load/send-load.ts';
import { SOURCES } from '../load/sources.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { openStack, type Stack } from '../stack/open-stack.ts';
import { addClass, type Class } from '../stack/people.ts';
import { audit, type Record, type Undisturbed } from './audit.ts';
import { reap } from './reaper.ts';

const SEED = 20_261_130;

/** Submissions a second; below what two cores manage that also start a process again every few seconds, so that a kill shows as a delay and not as an ever longer line. */
const RATE = 7;

/** Seconds between two kills, on average. */
const EVERY_SECONDS = 5;

const STUDENTS = 60;

/** After the last submission, graders may need their heartbeat's time for what was killed, and then some. */
const LAST_VERDICT_MS = 180_000;

/** Load, while web processes, graders and the database's server are killed at random; then every submission is audited. */
export async function run(out: Results, { submissions, signal }: Plan): Promise<void> {
  await using stack = await openStack({ name: 'chaos', webs: 2, graders: 2, signal });
  const people = await addClass(stack.db, STUDENTS);
  const undisturbed = await gradeUndisturbed({ stack, people, signal });
  const arrivals = steady(RATE, (2 * submissions) / RATE, SEED).slice(0, submissions);
  console.log(`${arrivals.length} submissions, one kill every ${EVERY_SECONDS} s`);
  const load = { stack, people, arrivals, pages: [], seed: SEED, isPatient: true, signal };
  const { account, kills } = await sendAmongKills(load, stack);
  await untilGraded(stack, signal);
  const told = account.submissions.flatMap(({ submissionId }) => (submissionId === null ? [] : [submissionId]));
  const { vanished, lost, double, wrong, submissions: count } = audit(await readRecords(stack), told, undisturbed);
  const killed = kills.web + kills.grader + kills.database;
  out.table({ title: 'Kills', columns: ['web', 'grader', 'database', 'in all'], rows: [[kills.web, kills.grader, kills.database, killed]] });
  out.table({
    title: 'Audit',
    columns: ['submissions', 'told as accepted', 'vanished', 'lost', 'double', 'wrong', 'runs taken over'],
    rows: [[count, told.length, vanished.length, lost.length, double.length, wrong.length, await stack.db.gradingRun.count({ where: { abandonedAt: { not: null } } })]],
  });
  for (const [what, ids] of Object.entries({ vanished, lost, double, wrong })) if (ids.length > 0) out.problem(`${what}: ${ids.slice(0, 20).join(', ')}`);
  if (told.length < arrivals.length) out.problem(`${arrivals.length - told.length} students gave up: ${[...new Set(account.submissions.map(({ failure }) => failure))].join('; ')}`);
  if (killed === 0) out.problem('nothing was killed: too few submissions for this bench');
  out.note(`Two web processes, two graders and PostgreSQL, each killed with SIGKILL at random, one of them every ${EVERY_SECONDS} s on average; the seed is ${SEED}. A student whose submission got no answer submits again, so there may be more submissions than clicks: each is audited.`);
  out.note('Lost: without a final verdict. Double: with more than one. Wrong: with another than the same file got before anything was killed.');
}

type Place = { readonly stack: Stack; readonly people: Class; readonly signal: AbortSignal };

/** Every file once, with nobody killed. */
async function gradeUndisturbed({ stack, people, signal }: Place): Promise<Undisturbed> {
  const arrivals = steady(2, SOURCES().length * 4, SEED);
  const { submissions } = await sendLoad({ stack, people, arrivals, pages: [], seed: SEED, isPatient: false, signal });
  const sources = new Map(SOURCES().map(({ name, source }) => [name, source]));
  const verdicts = new Map(submissions.map(({ name, verdict }) => [sources.get(name) ?? '', verdict ?? 'none']));
  const missing = SOURCES().filter(({ source }) => !verdicts.has(source));
  // The same file twice in one exercise folder, or one that chance left out, would make the audit blind for it.
  for (const { source, verdict } of missing) verdicts.set(source, verdict);
  return verdicts;
}

async function sendAmongKills(load: Parameters<typeof sendLoad>[0], stack: Stack) {
  await using reaper = reap({ stack, everySeconds: EVERY_SECONDS, seed: SEED });
  const account = await sendLoad(load);
  return { account, kills: reaper.kills() };
}

async function untilGraded({ db }: Pick<Stack, 'db'>, signal: AbortSignal): Promise<void> {
  for (const end = performance.now() + LAST_VERDICT_MS; performance.now() < end; await sleep(500)) {
    signal.throwIfAborted();
    if ((await db.gradingRun.count({ where: { finishedAt: null, abandonedAt: null } })) === 0) return;
  }
}

/** All of them: also those whose students never heard that they were accepted. */
async function readRecords({ db }: Pick<Stack, 'db'>): Promise<readonly Record[]> {
  const rows = await db.submission.findMany({ select: { id: true, source: true, runs: { where: { abandonedAt: null }, select: { verdict: true } } } });
  return rows.map(({ id, source, runs }) => ({ id, source, verdicts: runs.map(({ verdict }) => verdict) }));
}
