import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findModel, type NamedModel } from '../find-models.ts';
import { readRuns } from './read-runs.ts';
import type { Run } from './runs.ts';
import { deviation, mean, toleranceFactor } from './statistics.ts';

/** A lower bound and where it comes from; in per cent, or points of them. */
const bound = z.object({ value: z.number(), mean: z.number(), deviation: z.number(), lowest: z.number(), factor: z.number() });

/** `threshold.json`: what an exercise may ask for. */
const thresholdFile = z.object({
  method: z.string(),
  seeds: z.int(),
  /** The chance that a correct solution is turned down, at most, with 95 % confidence. */
  failChance: z.number(),
  accuracy: bound,
  /** Over the model that `over` names, seed by seed. */
  gain: bound.optional(),
});

export type Threshold = z.infer<typeof thresholdFile>;
type Bound = z.infer<typeof bound>;

const CONFIDENCE = 0.95;

/**
 * How much further below the mean the bound lies than for normal values. Accuracies have a longer tail below, since now and then a start is unlucky: of 1,600 right
 * trainings in `npm run bench -- trainings` 9 lie under the normal bound, and 2 under this one.
 */
const TAIL = 1.4;

/** Fewer seeds say too little about how much they differ. */
const MIN_SEEDS = 30;

/** What the recorded runs say that a correct solution reaches. @throws when the model is not for an exercise, or has too few runs */
export async function computeThreshold(model: NamedModel): Promise<Threshold> {
  if (!model.graded) throw new Error(`${model.name} is not the model of an exercise: it has no threshold`);
  const { failChance, over } = model.graded;
  const runs = await readRuns(model);
  if (runs.length < MIN_SEEDS) throw new Error(`${model.name} has ${runs.length} recorded runs, and a threshold needs ${MIN_SEEDS}: run nabla train ${model.name}`);
  const bare = over === undefined ? null : await readRuns(await findModel(over));
  const accuracies = runs.map((run) => finalAccuracy(model, run));
  const toBound = (values: readonly number[]): Bound => lowerBound(values, TAIL * toleranceFactor(values.length, 1 - failChance, CONFIDENCE));
  return {
    method: `mean - factor * deviation, rounded down: the factor is ${TAIL} times that of the lower one-sided tolerance bound of normal values for ${100 * (1 - failChance)} % of them with ${100 * CONFIDENCE} % confidence`,
    seeds: runs.length,
    failChance,
    accuracy: toBound(accuracies),
    ...(bare ? { gain: toBound(gains(model, runs, bare)) } : {}),
  };
}

/** In per cent, on the set that the model is judged on, after the last epoch. */
export const finalAccuracy = ({ judgedOn }: Pick<NamedModel, 'judgedOn'>, { curves }: Run): number => 100 * (curves[judgedOn]?.accuracy.at(-1) ?? Number.NaN);

function gains(model: NamedModel, runs: readonly Run[], bare: readonly Run[]): readonly number[] {
  return runs.flatMap((run) => {
    const other = bare.find(({ seed }) => seed === run.seed);
    return other ? [finalAccuracy(model, run) - finalAccuracy(model, other)] : [];
  });
}

function lowerBound(values: readonly number[], factor: number): Bound {
  const [middle, spread] = [mean(values), deviation(values)];
  return {
    value: Math.floor(10 * (middle - factor * spread)) / 10,
    mean: decimals(middle),
    deviation: decimals(spread),
    lowest: decimals(Math.min(...values)),
    factor: decimals(factor),
  };
}

const decimals = (value: number): number => Number(value.toFixed(3));

const fileOf = ({ folder }: NamedModel): string => join(folder, 'threshold.json');

/** What `threshold.json` says; null where there is none. */
export async function readThreshold(model: NamedModel): Promise<Threshold | null> {
  const text = await readFile(fileOf(model), 'utf8').catch(() => null);
  return text === null ? null : thresholdFile.parse(JSON.parse(text));
}

export const writeThreshold = (model: NamedModel, threshold: Threshold): Promise<void> => writeFile(fileOf(model), `${JSON.stringify(threshold, null, 2)}\n`);
