import { random } from '@nabla/exercise-kit';

/** When submissions come, in milliseconds from the start, in order. Each is decided by its seed alone. */
export type Arrivals = readonly number[];

/** Independent arrivals at a rate per second: a Poisson process. */
export function steady(rate: number, seconds: number, seed: number): Arrivals {
  const { next } = random(seed);
  const times: number[] = [];
  for (let at = gap(rate, next()); at < seconds * 1_000; at += gap(rate, next())) times.push(at);
  return times;
}

/** The time to the next arrival; 1 − u is never 0. */
const gap = (rate: number, uniform: number): number => (-Math.log(1 - uniform) / rate) * 1_000;

/** How much steeper a rush is at its end than at its beginning, as a power of e. */
const STEEPNESS = 3;

/** A deadline: more and more come until it passes, twenty times as many in the last moment as in the first. */
export function deadline(count: number, seconds: number, seed: number): Arrivals {
  const { next } = random(seed);
  const at = (share: number): number => (Math.log(1 + share * (Math.exp(STEEPNESS) - 1)) / STEEPNESS) * seconds * 1_000;
  return Array.from({ length: count }, () => at(next())).toSorted(ascending);
}

/** Submissions in the busiest four hours that Submitty's authors found (Peveler et al., SIGCSE 2019). */
export const BUSIEST_HOURS = { submissions: 540, seconds: 4 * 3_600 } as const;

/** One sitting of one student: a few submissions, some minutes apart. */
const SITTING = { submissions: 3, gapSeconds: 180 } as const;

/**
 * Those four hours, so many times as fast. No trace of them is published, only the count, so the times are made up:
 * students sit down at independent moments and submit three times, minutes apart.
 */
export function replay(factor: number, seed: number): Arrivals {
  const { next } = random(seed);
  const sittings = BUSIEST_HOURS.submissions / SITTING.submissions;
  const longest = SITTING.submissions * 2 * SITTING.gapSeconds;
  const times = Array.from({ length: sittings }, () => {
    const start = next() * (BUSIEST_HOURS.seconds - longest);
    const gaps = Array.from({ length: SITTING.submissions }, () => 2 * next() * SITTING.gapSeconds);
    return gaps.map((_, index) => start + gaps.slice(0, index + 1).reduce((sum, seconds) => sum + seconds, 0));
  });
  return times
    .flat()
    .map((seconds) => (seconds * 1_000) / factor)
    .toSorted(ascending);
}

const ascending = (one: number, other: number): number => one - other;
