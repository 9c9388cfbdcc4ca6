import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProcessGroup } from '../../scripts/processes/process-group.ts';
import { ROOT } from '../../scripts/paths.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import { openExercisePage } from './exercise-page.ts';

const PORT = 3147;
/** Made anew, so that attempts count from 1. */
const DATA = join(ROOT, '.data/bench-page');
const ORIGIN = `http://localhost:${PORT}`;

/** Submissions before the measurement, while caches fill. */
const WARM_UP = 3;

/** From the click on Submit to the painted verdict, as a student sees it, on the whole stack with its own database. */
export async function run(out: Results, { rounds, signal }: Plan): Promise<void> {
  await rm(DATA, { recursive: true, force: true });
  await using stack = startStack();
  await untilReady(stack, signal);
  await using exercise = await openExercisePage(ORIGIN);
  const timesMs: number[] = [];
  for (let attempt = 1; attempt <= WARM_UP + rounds && !signal.aborted; attempt += 1) {
    const timeMs = await exercise.submit(attempt);
    if (attempt > WARM_UP) timesMs.push(timeMs);
  }
  const { median, p95, min, count } = summarise(timesMs);
  out.table({ title: 'Click on Submit to verdict on the page', columns: ['exercise', 'median ms', 'p95 ms', 'min ms', 'submissions'], rows: [['output-error', median, p95, min, count]] });
  out.note('Measured inside the page, from the click to the frame in which the verdict is there. Browser, web process, grader and PostgreSQL share the machine.');
  out.raw('timesMs', timesMs);
}

const startStack = (): ProcessGroup =>
  new ProcessGroup(
    {
      name: 'stack',
      command: [process.execPath, '--disable-warning=ExperimentalWarning', 'scripts/start.ts'],
      cwd: ROOT,
      env: { ...process.env, PORT: String(PORT), NABLA_DATA_DIR: DATA, DATABASE_URL: undefined },
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
