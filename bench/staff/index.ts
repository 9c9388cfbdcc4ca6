import { ProcessGroup } from '../../scripts/processes/process-group.ts';
import { ROOT } from '../../scripts/paths.ts';
import { temporaryDatabase } from '../../scripts/database/temporary.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import { COURSE, fillCourse, SIZE } from './fill-course.ts';
import { scrollGradebook } from './scroll-gradebook.ts';
import { signIn } from './sign-in.ts';

const PORT = 3149;
const ORIGIN = `http://localhost:${PORT}`;

/** Requests before the measurement, while the process warms up. */
const WARM_UP = 5;

/** What a page of staff may take on the server in 95 of 100 requests, and a task of the browser while it scrolls. */
const PAGE_LIMIT_MS = 300;
const TASK_LIMIT_MS = 100;

/** Every page of a course's staff, with a thousand students and a hundred thousand submissions behind it. */
export async function run(out: Results, { rounds, signal }: Plan): Promise<void> {
  await using database = await temporaryDatabase();
  await using stack = startStack(database.url);
  await untilReady(stack, signal);
  await fillCourse(database.url);
  const cookie = await signIn(ORIGIN);
  const rows = [];
  for (const page of await findPages(cookie)) {
    const times = await measure(page, { cookie, rounds, signal });
    const { median, p95, min } = summarise(times.ms);
    // A file that is downloaded is no page.
    if (p95 > PAGE_LIMIT_MS && !page.includes('/export/')) out.problem(`${page} takes ${p95.toFixed(0)} ms on the server in the slowest twentieth of requests; ${PAGE_LIMIT_MS} ms are allowed`);
    rows.push([page.replace(`/courses/${COURSE}`, '').replace(/[0-9a-f-]{36}/u, '…'), median, p95, min, times.firstMs, times.bytes / 1024]);
    out.raw(page, times.ms);
  }
  out.table({ title: 'From request to the last byte of a page', columns: ['page', 'median ms', 'p95 ms', 'min ms', 'first ms', 'kB uncompressed'], rows });
  out.note(`${SIZE.students} students, ${SIZE.assignments * SIZE.exercisesEach} exercises, about ${SIZE.submissions} submissions, each with one run and five cases. One request at a time; PostgreSQL and the web process share the machine. First: of a process that has just begun, which also has to grade the whole course for its gradebook.`);
  await measureScrolling(out, cookie);
}

async function measureScrolling(out: Results, cookie: string): Promise<void> {
  const { atRest, frames, longestTaskMs, longTasks } = await scrollGradebook(ORIGIN, `/courses/${COURSE}/staff/gradebook`, cookie);
  if (longestTaskMs > TASK_LIMIT_MS) out.problem(`scrolling the gradebook has a task of ${longestTaskMs.toFixed(0)} ms; ${TASK_LIMIT_MS} ms are allowed`);
  const { median, p95 } = summarise(frames);
  out.table({ title: 'Scrolling the gradebook in Chromium', columns: ['median frame ms', 'p95 frame ms', 'median at rest ms', 'longest task ms', 'tasks over 50 ms'], rows: [[median, p95, summarise(atRest).median, longestTaskMs, longTasks]] });
}

type Measuring = { readonly cookie: string; readonly rounds: number; readonly signal: AbortSignal };

async function measure(page: string, { cookie, rounds, signal }: Measuring): Promise<{ readonly ms: readonly number[]; readonly firstMs: number; readonly bytes: number }> {
  const ms: number[] = [];
  let firstMs = 0;
  let bytes = 0;
  for (let round = 0; round < WARM_UP + rounds && !signal.aborted; round += 1) {
    const start = performance.now();
    const response = await fetch(`${ORIGIN}${page}`, { headers: { cookie }, signal });
    bytes = (await response.text()).length;
    if (!response.ok) throw new Error(`${page} answered ${response.status}`);
    const took = performance.now() - start;
    if (round === 0) firstMs = took;
    if (round >= WARM_UP) ms.push(took);
  }
  return { ms, firstMs, bytes };
}

/** The pages that the course's navigation leads to, and one of each kind below them. */
async function findPages(cookie: string): Promise<readonly string[]> {
  const start = `/courses/${COURSE}/staff/assignments`;
  const linksOf = async (page: string, pattern: RegExp): Promise<readonly string[]> => {
    const html = await (await fetch(`${ORIGIN}${page}`, { headers: { cookie } })).text();
    return [...html.matchAll(pattern)].map(({ groups }) => groups?.['path'] ?? '');
  };
  const linked = await linksOf(start, /href="(?<path>\/courses\/bench\/staff\/[a-z-]+)"/gu);
  const below = await Promise.all(
    ['analytics', 'submissions'].map(async (kind) => (await linksOf(`/courses/${COURSE}/staff/${kind}`, new RegExp(`href="(?<path>/courses/bench/staff/${kind}/[0-9a-f-]{36})"`, 'gu'))).slice(0, 1)),
  );
  return [...new Set([...linked, `${start}/week-1`, ...below.flat(), `/courses/${COURSE}/grades`, `/courses/${COURSE}/staff/export/canvas`])];
}

const startStack = (databaseUrl: string): ProcessGroup =>
  new ProcessGroup(
    {
      name: 'stack',
      command: [process.execPath, '--disable-warning=ExperimentalWarning', 'scripts/start.ts'],
      cwd: ROOT,
      env: { ...process.env, PORT: String(PORT), DATABASE_URL: databaseUrl, NABLA_DEMO: '1', NABLA_GRADERS: '0' },
    },
    'inherit',
  );

async function untilReady(stack: ProcessGroup, signal: AbortSignal): Promise<void> {
  while (stack.child.exitCode === null && !signal.aborted) {
    const response = await fetch(`${ORIGIN}/health/ready`, { signal }).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the stack ended before it answered at ${ORIGIN}`);
}
