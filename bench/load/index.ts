import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { openStack } from '../stack/open-stack.ts';
import { addClass } from '../stack/people.ts';
import { steady } from './arrivals.ts';
import { drained, writeBacklog } from './backlog.ts';
import { lay, type Place } from './lay.ts';
import { watchMemory, type MemorySample } from './memory.ts';
import { reportLoads, reportMemory, reportThroughput, type Loaded } from './report.ts';
import { scenarios, SEED } from './scenarios.ts';

/** Enough that at 40 submissions a second nobody comes near the limit of one person. */
const STUDENTS = 150;

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
}

async function measureThroughput({ stack, people, plan }: Place): Promise<number> {
  const count = Math.round((BACKLOG * Math.min(30, plan.seconds)) / 30);
  console.log(`${stack.graders.length} grader(s): ${count} submissions in line`);
  await drained(stack, await writeBacklog({ stack, people }, 50, false), plan.signal); // Warm.
  const runs = await writeBacklog({ stack, people }, count, false);
  const start = performance.now();
  await drained(stack, runs, plan.signal);
  return count / ((performance.now() - start) / 1_000);
}
