import { openPool } from '../../apps/grader/src/sandbox/pool.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { summarise } from '../statistics.ts';
import type { Contender } from './contender.ts';
import { gather } from './field.ts';
import { findFault, interleave, type Fault, type Timed } from './interleave.ts';
import type { Folders } from './make-folders.ts';
import { prepare } from './prepare.ts';
import { PythonServer } from './python-server.ts';
import { readVersions } from './versions.ts';
import { loadWorkload } from './workload.ts';

/** The same ten cases on the same machine: our grader and the ways in which others run tests, in turn. */
export async function run(out: Results, plan: Plan): Promise<void> {
  const { folders, installed } = await prepare(plan.signal);
  const exercise = await loadWorkload();
  await using pool = await openPool({ size: 1 });
  await using otter = new PythonServer('otter_server.py');
  await using nbgrader = new PythonServer('nbgrader_server.py');
  const { contenders, absences } = gather({ exercise, pool, servers: { otter, nbgrader }, installed, signal: plan.signal });
  const fit = await keepFit(contenders, folders, out);
  report(out, await interleave(fit, folders, plan.rounds));
  for (const [name, version] of await readVersions(installed)) out.version(name, version);
  for (const sentence of [...absences, ...REMARKS, `Jail of our grader: ${pool.jail}.`]) out.note(sentence);
}

/** Warms everybody up, and sends home who does not grade rightly. */
async function keepFit(contenders: readonly Contender[], folders: Folders, out: Results): Promise<readonly Contender[]> {
  const fit: Contender[] = [];
  for (const contender of contenders) {
    console.log(`warming up: ${contender.name}`);
    const fault = await findFault(contender, folders);
    if (fault === null) {
      for (let count = 0; count < (contender.warmUps ?? 0); count += 1) await contender.grade(folders.right);
      fit.push(contender);
    } else sendHome(contender, fault, out);
  }
  return fit;
}

/** The whole of a program's complaint is for the terminal; the results keep its last line. */
function sendHome({ name }: Contender, { claim, why }: Fault, out: Results): void {
  console.error(why);
  out.problem(`${name} was not measured, because it ${claim}: ${why.trim().split('\n').at(-1)}`);
}

function report(out: Results, timed: readonly Timed[]): void {
  const rows = timed.map(({ contender, timesMs }) => ({ contender, ...summarise(timesMs) })).toSorted((left, right) => left.median - right.median);
  const fastest = rows[0]?.median ?? Number.NaN;
  out.table({
    title: 'One submission, ten cases',
    columns: ['who', 'how', 'median ms', 'p95 ms', 'min ms', 'times the fastest', 'runs'],
    rows: rows.map(({ contender, median, p95, min, count }) => [contender.name, contender.how, median, p95, min, median / fastest, count]),
  });
  out.raw('timesMs', Object.fromEntries(timed.map(({ contender, timesMs }) => [contender.name, timesMs])));
}

const REMARKS = [
  'Times are wall clock from the request to the verdict. All took turns in one run; before it each had to accept a right submission and to reject a wrong one, which was also its warm-up; our running grader had then graded 200 times, as one that runs a server has.',
  'Our judge calls the submission twice for each accepted case, to see whether it repeats itself; the others call it once.',
  '`nabla grade` judges all cases of the exercise, not ten, since the command has no way to leave some out.',
  'Node, Vitest, Jest, Python, Otter and nbgrader run the submission without a sandbox here; the container that Otter can put around each submission is not measured. bubblewrap isolates plain assertions.',
  'Jest runs without a transform, Otter a Python script instead of a notebook: of the ways that each documents, the quick one.',
];
