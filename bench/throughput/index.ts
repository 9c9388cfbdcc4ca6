import type { Limits } from '@nabla/exercise-kit';
import { openPool } from '../../apps/grader/src/sandbox/pool.ts';
import type { LoadedExercise } from '../../apps/grader/src/authoring/load-exercise.ts';
import { loadBenchExercise } from '../exercise.ts';
import { readControls, readHostile } from '../hostile.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { measure, type Throughput } from './measure.ts';
import { reportAttacks, reportThroughput } from './report.ts';
import { endlessly, everyThirdHostile } from './sequences.ts';

/** One of each kind: a loop and a bomb that cost a process, an error and a wrong answer that do not. */
const ATTACKS = ['t01-loop-sync.js', 'm41-bigint-memory.js', 'x10-throw-throwing-getters.js', 'r07-long-rows.js'];

/** A loop holds its process until its limit ends it, so what an attack costs is mostly the limit. */
const SHORT: Partial<Limits> = { caseTimeMs: 100 };

/** Submissions per second: honest ones alone, and honest ones while every third one is hostile. */
export async function run(out: Results, plan: Plan): Promise<void> {
  const exercise = await loadBenchExercise();
  const honest = await readControls();
  const attacks = (await readHostile()).filter(({ name }) => ATTACKS.includes(name));
  const measured: Throughput[] = [];
  for (const children of [1, 2]) {
    await using pool = await openPool({ size: children });
    const measureHere = (load: string, limits: Partial<Limits>, next: ReturnType<typeof endlessly>) =>
      measure({ load, pool, children, exercise: withLimits(exercise, limits), next, plan });
    measured.push(await measureHere('honest only', {}, endlessly(honest)));
    measured.push(await measureHere("every third hostile, the exercise's limits", {}, everyThirdHostile(honest, attacks)));
    measured.push(await measureHere('every third hostile, 100 ms a case', SHORT, everyThirdHostile(honest, attacks)));
    out.note(`Jail with ${children} at a time: ${pool.jail}.`);
  }
  reportThroughput(out, measured);
  reportAttacks(out, measured);
}

function withLimits(loaded: LoadedExercise, changed: Partial<Limits>): LoadedExercise {
  const limits = { ...loaded.exercise.limits, ...changed };
  const cases = loaded.cases.map((testCase) => ({ ...testCase, timeMs: Math.min(testCase.timeMs, limits.caseTimeMs) }));
  return { ...loaded, exercise: { ...loaded.exercise, limits }, cases };
}
