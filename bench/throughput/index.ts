import { random } from '@nabla/exercise-kit';
import { openPool } from '../../apps/grader/src/sandbox/pool.ts';
import { loadBenchExercise } from '../exercise.ts';
import { readControls, readHostile } from '../hostile.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { measure, type Throughput } from './measure.ts';
import { reportAttacks, reportThroughput } from './report.ts';
import { endlessly, everyThirdHostile } from './sequences.ts';

/** The order of the attacks: all kinds mixed, and the same in every run. */
const SEED = 20_261_124;

/** Submissions per second: honest ones alone, and honest ones while every third one is hostile, from the whole corpus. */
export async function run(out: Results, plan: Plan): Promise<void> {
  const exercise = await loadBenchExercise();
  const honest = await readControls();
  const attacks = shuffled(await readHostile());
  const measured: Throughput[] = [];
  for (const children of [1, 2]) {
    await using pool = await openPool({ size: children });
    const measureHere = (load: string, next: ReturnType<typeof endlessly>) => measure({ load, pool, children, exercise, next, plan });
    measured.push(await measureHere('honest only', endlessly(honest)));
    measured.push(await measureHere('every third hostile', everyThirdHostile(honest, attacks)));
    out.note(`Jail with ${children} at a time: ${pool.jail}.`);
  }
  reportThroughput(out, measured);
  reportAttacks(out, measured);
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const { next } = random(SEED);
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
