import type { Plan } from '../plan.ts';
import { BUSIEST_HOURS, deadline, replay, steady, type Arrivals } from './arrivals.ts';

/** A way in which a class submits. */
export type Scenario = { readonly name: string; readonly arrivals: Arrivals };

export const SEED = 20_261_129;

/** Submissions a second, over a whole level. */
const RATES = [5, 10, 20, 40] as const;

/** A class of five hundred before its deadline. */
const RUSH = 500;

/** Seconds of a plan after which the replay runs 16 times as fast as it was; with shorter plans it is faster. */
const WHOLE_PLAN_SECONDS = 30;
const FACTOR = 16;

/** How much faster than it was the busiest time is replayed. */
const replayFactor = ({ seconds }: Pick<Plan, 'seconds'>): number => Math.max(FACTOR, (FACTOR * WHOLE_PLAN_SECONDS) / seconds);

export const scenarios = (plan: Pick<Plan, 'seconds'>): readonly Scenario[] => [
  ...RATES.map((rate) => ({ name: `${rate} per second`, arrivals: steady(rate, plan.seconds, SEED + rate) })),
  { name: `deadline: ${Math.round(rushOf(plan))} within ${2 * plan.seconds} s`, arrivals: deadline(rushOf(plan), 2 * plan.seconds, SEED) },
  { name: `busiest four hours (${BUSIEST_HOURS.submissions}), ${replayFactor(plan)} times as fast`, arrivals: replay(replayFactor(plan), SEED) },
];

const rushOf = ({ seconds }: Pick<Plan, 'seconds'>): number => Math.round((RUSH * Math.min(seconds, WHOLE_PLAN_SECONDS)) / WHOLE_PLAN_SECONDS);
