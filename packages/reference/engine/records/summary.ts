import type { NamedModel } from '../find-models.ts';
import type { Run } from './runs.ts';
import { deviation, mean } from './statistics.ts';
import { finalAccuracy } from './threshold.ts';

/** What a model reached, in per cent on the set that it is judged on. */
export type Summary = {
  readonly seeds: number;
  /** After the last epoch. */
  readonly mean: number;
  readonly deviation: number;
  readonly lowest: number;
  readonly highest: number;
  /** The mean over the seeds of each one's best epoch: what a person who looks at the test set would report. */
  readonly bestEpoch: number;
  readonly backends: string;
  readonly devices: string;
  /** Wall-clock seconds for one seed: those that were trained side by side share the time. */
  readonly secondsPerSeed: number;
};

/** Null where nothing is recorded. */
export function summarise(model: NamedModel, runs: readonly Run[]): Summary | null {
  if (runs.length === 0) return null;
  const finals = runs.map((run) => finalAccuracy(model, run));
  return {
    seeds: runs.length,
    mean: mean(finals),
    deviation: runs.length > 1 ? deviation(finals) : 0,
    lowest: Math.min(...finals),
    highest: Math.max(...finals),
    bestEpoch: mean(runs.map(({ curves }) => 100 * Math.max(...(curves[model.judgedOn]?.accuracy ?? [])))),
    backends: distinct(runs.map(({ backend }) => backend)),
    devices: distinct(runs.map(({ device }) => device)),
    secondsPerSeed: mean(runs.map(({ seconds, sideBySide }) => seconds / sideBySide)),
  };
}

const distinct = (names: readonly string[]): string => [...new Set(names)].join(', ');
