import { setTimeout as sleep } from 'node:timers/promises';
import type { Plan } from '../plan.ts';
import type { Stack } from '../stack/open-stack.ts';
import type { Class } from '../stack/people.ts';
import { steady } from './arrivals.ts';
import type { Loaded } from './report.ts';
import { SEED, type Scenario } from './scenarios.ts';
import { sendLoad } from './send-load.ts';

export type Place = { readonly stack: Stack; readonly people: Class; readonly plan: Plan };

/** People who look at the exercise's page meanwhile, per second. */
const PAGES_PER_SECOND = 2;

/** What the last load left to do must not count for the next. */
const SETTLE_MS = 2_000;

/** Lets students submit at the times of a scenario, and look at pages meanwhile. */
export async function lay({ stack, people, plan }: Place, { name, arrivals }: Scenario): Promise<Loaded> {
  console.log(`${name}: ${arrivals.length} submissions`);
  const seconds = (arrivals.at(-1) ?? 0) / 1_000;
  const pages = steady(PAGES_PER_SECOND, seconds, SEED + 1);
  const account = await sendLoad({ stack, people, arrivals, pages, seed: SEED, isPatient: false, signal: plan.signal });
  // One person may submit twenty times a minute: the next load begins with a clean slate.
  await stack.db.$executeRaw`UPDATE submission SET "submittedAt" = "submittedAt" - interval '2 minutes' WHERE "submittedAt" > timezone('utc', now()) - interval '2 minutes'`;
  await sleep(SETTLE_MS);
  return { name, rate: arrivals.length / Math.max(1, seconds), account };
}
