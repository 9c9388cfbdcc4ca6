import { countOpen, writeBacklog } from '../load/backlog.ts';
import { steady } from '../load/arrivals.ts';
import { lay } from '../load/lay.ts';
import { failuresOf, quantileOf, timesOf, VERDICT_COLUMNS, verdictRow, type Loaded } from '../load/report.ts';
import { SEED } from '../load/scenarios.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { openStack } from '../stack/open-stack.ts';
import { addClass } from '../stack/people.ts';

const STUDENTS = 150;

/** Submissions a second of people who wait. */
const RATE = 5;

/** The regrade of a whole plan; a shorter one grades its share. */
const BULK = 5_000;
const WHOLE_PLAN_SECONDS = 30;

/** A regrade must not make people wait twice as long. */
const WORST_FACTOR = 2;

/** The same load of people who wait, alone and beside a regrade, on one web process and one grader. */
export async function run(out: Results, plan: Plan): Promise<void> {
  await using stack = await openStack({ name: 'regrade', webs: 1, graders: 1, signal: plan.signal });
  const people = await addClass(stack.db, STUDENTS);
  const place = { stack, people, plan };
  await lay(place, { name: 'warm-up', arrivals: steady(2, 10, SEED) });
  const arrivals = steady(RATE, 2 * plan.seconds, SEED + 7);
  const alone = await lay(place, { name: `${RATE} per second alone`, arrivals });
  const queued = Math.round((BULK * Math.min(WHOLE_PLAN_SECONDS, plan.seconds)) / WHOLE_PLAN_SECONDS);
  const runs = await writeBacklog({ stack, people }, queued, true);
  const beside = await lay(place, { name: `${RATE} per second beside a regrade of ${queued}`, arrivals });
  out.table({ title: 'Click on Submit to verdict', columns: VERDICT_COLUMNS, rows: [alone, beside].map(verdictRow) });
  for (const one of [alone, beside]) for (const failure of failuresOf(one)) out.problem(failure);
  const factor = p95Of(beside) / p95Of(alone);
  out.note(`Of ${queued} submissions of the regrade ${queued - (await countOpen(stack.db, runs))} were graded meanwhile; p95 of the others was ${factor.toFixed(2)} times what it was alone.`);
  if (!(factor <= WORST_FACTOR)) out.problem(`a regrade makes p95 ${factor.toFixed(1)} times as long`);
}

const p95Of = ({ account }: Loaded): number => quantileOf(timesOf(account), 0.95) ?? Number.NaN;
