import type { TrainingState } from '../src/training/layer-state.ts';
import type { Measure } from '../src/training/measure.ts';
import { speedsOf } from '../src/training/speeds.ts';
import type { TensorBackend } from './backends/backend.ts';
import { processorName } from './backends/device.ts';
import { samplesOf, type Images } from './data/images.ts';
import { imagesOf } from './data/model-images.ts';
import { loadMnist } from './data/mnist.ts';
import { varied } from './data/varied-images.ts';
import type { NamedModel } from './find-models.ts';
import { readCheckpoint, removeCheckpoint, writeCheckpoint, type Checkpoint } from './records/checkpoint.ts';
import { readRuns, writeRuns } from './records/read-runs.ts';
import type { Run } from './records/runs.ts';
import { isBaseline, measuredEvery, SETS } from './model.ts';
import { baselineTrainer } from './trainers/baseline-trainer.ts';
import { batchedTrainer } from './trainers/batched-trainer.ts';
import type { Job } from './trainers/thread-messages.ts';
import { threadTrainer } from './trainers/thread-trainer.ts';
import type { Measures, Trainer } from './trainers/trainer.ts';

/** After every measured epoch, counted from 1: how far a training is, and what it has reached. */
export type Progress = { readonly seeds: readonly number[]; readonly epoch: number; readonly epochs: number; readonly seconds: number; readonly measured: readonly Measures[] };

/** How a model is trained; a backend of null stands for plain TypeScript in worker threads. */
export type Training = {
  readonly backend: TensorBackend | null;
  /** Seeds that are already recorded are not trained again. */
  readonly seeds: readonly number[];
  /** Whether to go on with a training that was interrupted, or to begin anew. */
  readonly resume: boolean;
};

/** Trains a model's seeds side by side, yields whenever they are measured, and records the runs at the end. Stopped or killed, it can be resumed from there. */
export async function* trainModel(model: NamedModel, { backend, seeds, resume }: Training): AsyncGenerator<Progress, void, undefined> {
  const recorded = await readRuns(model);
  const old = resume ? await readCheckpoint(model) : null;
  const missing = old?.seeds ?? seeds.filter((seed) => recorded.every((run) => run.seed !== seed));
  if (missing.length === 0) return;

  const original = imagesOf(model, await loadMnist());
  await using variation = model.data.distortion ? varied(original.training, model.data.distortion) : null;
  await using trainer = trainerOf(model, backend, { seeds: missing, judged: original.judged, training: variation?.images ?? original.training });
  if (old) await trainer.restore(old.states);

  const measured = [...(old?.measured ?? [])];
  const before = old?.seconds ?? 0;
  const started = performance.now();
  const { epochs } = model.recipe;
  const every = measuredEvery(model);
  for (let epoch = measured.length * every; epoch < epochs; epoch += every) {
    for (let next = epoch; next < epoch + every; next += 1) {
      await variation?.prepare(next);
      await trainer.descend(next);
    }
    const states = await trainer.save();
    measured.push(withSpeeds(model, await trainer.measure(), { states, training: original.training }));
    const seconds = before + (performance.now() - started) / 1_000;
    await writeCheckpoint(model, { seeds: missing, states, measured, seconds });
    yield { seeds: missing, epoch: epoch + every, epochs, seconds, measured: measured.at(-1) ?? [] };
  }
  await writeRuns(model, [...recorded, ...toRuns(isBaseline(model.recipe) ? null : backend, { seeds: missing, measured, seconds: before + (performance.now() - started) / 1_000 })]);
  await removeCheckpoint(model);
}

function trainerOf({ recipe }: NamedModel, backend: TensorBackend | null, job: Omit<Job, 'recipe'>): Trainer {
  if (isBaseline(recipe)) return baselineTrainer({ ...job, baseline: recipe });
  return backend ? batchedTrainer(backend, { ...job, recipe }) : threadTrainer({ ...job, recipe });
}

type Trained = { readonly states: readonly TrainingState[]; readonly training: Images };

function withSpeeds({ recipe, speeds }: NamedModel, measured: readonly Measures[], { states, training }: Trained): readonly Measures[] {
  if (!speeds || isBaseline(recipe)) return measured;
  const samples = samplesOf(training);
  return measured.map((measures, seed) => {
    const [of, state] = [measures.training, states[seed]];
    return of && state ? { ...measures, training: { ...of, speeds: speedsOf(recipe, state, samples) } } : measures;
  });
}

/** What is recorded of every seed. */
function toRuns(backend: TensorBackend | null, { seeds, measured, seconds }: Pick<Checkpoint, 'seeds' | 'measured' | 'seconds'>): readonly Run[] {
  return seeds.map((seed, index) => ({
    seed,
    backend: backend?.name ?? 'threads',
    device: backend?.device ?? processorName(),
    node: process.version,
    tensorFlow: backend?.tf.version_core ?? null,
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round(seconds * 10) / 10,
    sideBySide: seeds.length,
    curves: curvesOf(measured.map((epoch) => epoch[index] ?? {})),
  }));
}

const curvesOf = (epochs: readonly Measures[]): Run['curves'] =>
  Object.fromEntries(SETS.filter((set) => epochs[0]?.[set]).map((set) => [set, curveOf(epochs.map((epoch) => epoch[set] ?? NOTHING))]));

const NOTHING: Measure = { accuracy: Number.NaN, cost: Number.NaN };

/** Numbers are rounded to what they can tell: an accuracy on 10,000 images has four decimals, a cost of float32 hardly six. */
function curveOf(measures: readonly Measure[]): NonNullable<Run['curves']['training']> {
  const curve = { accuracy: measures.map(({ accuracy }) => round(accuracy, 4)), cost: measures.map(({ cost }) => round(cost, 5)) };
  const speeds = measures[0]?.speeds?.map((_, layer) => measures.map((measure) => Number(measure.speeds?.[layer]?.toPrecision(4))));
  return speeds ? { ...curve, speeds } : curve;
}

const round = (number: number, decimals: number): number => Number(number.toFixed(decimals));
