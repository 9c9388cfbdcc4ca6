import { setTimeout as sleep } from 'node:timers/promises';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { openStack, type Stack } from '../stack/open-stack.ts';
import { addClass, type Class } from '../stack/people.ts';
import { steady } from './arrivals.ts';
import { countOpen, drained, writeBacklog } from './backlog.ts';
import { watchMemory, type MemorySample } from './memory.ts';
import { reportBulk, reportLoads, reportMemory, reportThroughput, type Loaded } from './report.ts';
import { scenarios, SEED } from './scenarios.ts';
import { sendLoad } from './send-load.ts';

/** Enough that at 40 submissions a second nobody comes near the limit of one person. */
const STUDENTS = 150;

/** People who look at the exercise's page meanwhile, per second. */
const PAGES_PER_SECOND = 2;

/** Interactive submissions a second beside a bulk regrade. */
const BESIDE_BULK = 5;

/** The regrade of a whole plan; a shorter one grades its share. */
const BULK = 5_000;

/** Submissions in line when throughput is measured. */
const BACKLOG = 1_000;

/** From the click to the verdict under load, on the whole stack with its own database: one web process, one grader, everything on this machine. */
export async function run(out: Results, plan: Plan): Promise<void> {
  const throughput = [];
  for (const graders of [2, 1]) {
    await using stack = await openStack({ name: `load-${graders}`, webs: 1, graders, signal: plan.signal });
    const people = await addClass(stack.db, STUDENTS);
    throughput.push({ graders, perSecond: await measureThroughput({ stack, people, plan }) });
    // What follows is measured with one grader, as `npm start` runs it.
    if (graders === 1) await measureLoads(out, { stack, people, plan });
  }
  reportThroughput(out, throughput);
}

type Place = { readonly stack: Stack; readonly people: Class; readonly plan: Plan };

async function measureLoads(out: Results, place: Place): Promise<void> {
  const { stack, plan } = place;
  const loaded: Loaded[] = [];
  let memory: readonly MemorySample[] = [];
  {
    await using watch = watchMemory(stack.webs, stack.graders);
    await lay(place, { name: 'warm-up', arrivals: steady(2, 10, SEED) });
    for (const scenario of scenarios(plan)) loaded.push(await lay(place, scenario));
    memory = watch.samples;
  }
  reportLoads(out, loaded);
  reportMemory(out, memory);
  reportBulk(out, await measureBulk(place));
}

type Scenario = { readonly name: string; readonly arrivals: readonly number[] };

async function lay({ stack, people, plan }: Place, { name, arrivals }: Scenario): Promise<Loaded> {
  console.log(`${name}: ${arrivals.length} submissions`);
  const seconds = (arrivals.at(-1) ?? 0) / 1_000;
  const pages = steady(PAGES_PER_SECOND, seconds, SEED + 1);
  const account = await sendLoad({ stack, people, arrivals, pages, seed: SEED, isPatient: false, signal: plan.signal });
  // One person may submit twenty times a minute: the next load begins with a clean slate.
  await stack.db.$executeRaw`UPDATE submission SET "submittedAt" = "submittedAt" - interval '2 minutes' WHERE "submittedAt" > timezone('utc', now()) - interval '2 minutes'`;
  await sleep(SETTLE_MS);
  return { name, rate: arrivals.length / Math.max(1, seconds), account };
}

/** What the last load left to do must not count for the next. */
const SETTLE_MS = 2_000;

async function measureThroughput({ stack, people, plan }: Place): Promise<number> {
  const count = Math.round((BACKLOG * Math.min(30, plan.seconds)) / 30);
  console.log(`${stack.graders.length} grader(s): ${count} submissions in line`);
  await drained(stack, await writeBacklog({ stack, people }, 50, false), plan.signal); // Warm.
  const runs = await writeBacklog({ stack, people }, count, false);
  const start = performance.now();
  await drained(stack, runs, plan.signal);
  return count / ((performance.now() - start) / 1_000);
}

/** The same interactive load alone and beside a regrade. */
async function measureBulk(place: Place): Promise<{ readonly alone: Loaded; readonly beside: Loaded; readonly queued: number; readonly left: number }> {
  const { stack, people, plan } = place;
  const arrivals = steady(BESIDE_BULK, 2 * plan.seconds, SEED + 7);
  const alone = await lay(place, { name: `${BESIDE_BULK} per second alone`, arrivals });
  const queued = Math.round((BULK * Math.min(30, plan.seconds)) / 30);
  const runs = await writeBacklog({ stack, people }, queued, true);
  const beside = await lay(place, { name: `${BESIDE_BULK} per second beside a regrade of ${queued}`, arrivals });
  return { alone, beside, queued, left: await countOpen(stack.db, runs) };
}
