import type { TensorBackend } from './backends/backend.ts';
import { processorName } from './backends/device.ts';
import { imagesOf } from './data/model-images.ts';
import { loadMnist } from './data/mnist.ts';
import { varied } from './data/varied-images.ts';
import type { NamedModel } from './find-models.ts';
import { readCheckpoint, removeCheckpoint, writeCheckpoint, type Checkpoint } from './records/checkpoint.ts';
import { readRuns, writeRuns } from './records/read-runs.ts';
import type { Run } from './records/runs.ts';
import { isBaseline } from './model.ts';
import { baselineTrainer } from './trainers/baseline-trainer.ts';
import { batchedTrainer } from './trainers/batched-trainer.ts';
import type { Job } from './trainers/thread-messages.ts';
import { threadTrainer } from './trainers/thread-trainer.ts';
import type { Measures, Trainer } from './trainers/trainer.ts';

/** After every epoch: how far a training is, and what it has reached. */
export type Progress = { readonly seeds: readonly number[]; readonly epoch: number; readonly epochs: number; readonly seconds: number; readonly measured: readonly Measures[] };

/** How a model is trained; a backend of null stands for plain TypeScript in worker threads. */
export type Training = {
  readonly backend: TensorBackend | null;
  /** Seeds that are already recorded are not trained again. */
  readonly seeds: readonly number[];
  /** Whether to go on with a training that was interrupted, or to begin anew. */
  readonly resume: boolean;
};

/** Trains a model's seeds side by side, yields after every epoch, and records the runs at the end. Stopped or killed, it can be resumed from its last epoch. */
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
  for (let epoch = measured.length; epoch < model.recipe.epochs; epoch += 1) {
    await variation?.prepare(epoch);
    await trainer.descend(epoch);
    measured.push(await trainer.measure());
    const seconds = before + (performance.now() - started) / 1_000;
    await writeCheckpoint(model, { seeds: missing, states: await trainer.save(), measured, seconds });
    yield { seeds: missing, epoch, epochs: model.recipe.epochs, seconds, measured: measured.at(-1) ?? [] };
  }
  await writeRuns(model, [...recorded, ...toRuns(isBaseline(model.recipe) ? null : backend, { seeds: missing, measured, seconds: before + (performance.now() - started) / 1_000 })]);
  await removeCheckpoint(model);
}

function trainerOf({ recipe }: NamedModel, backend: TensorBackend | null, job: Omit<Job, 'recipe'>): Trainer {
  if (isBaseline(recipe)) return baselineTrainer({ ...job, baseline: recipe });
  return backend ? batchedTrainer(backend, { ...job, recipe }) : threadTrainer({ ...job, recipe });
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

/** Numbers are rounded to what they can tell: an accuracy on 10,000 images has four decimals, a cost of float32 hardly six. */
const curvesOf = (epochs: readonly Measures[]): Run['curves'] =>
  Object.fromEntries(
    (['training', 'validation', 'test', 'hidden'] as const)
      .filter((set) => epochs[0]?.[set])
      .map((set) => [set, { accuracy: epochs.map((epoch) => round(epoch[set]?.accuracy, 4)), cost: epochs.map((epoch) => round(epoch[set]?.cost, 5)) }]),
  );

const round = (number = Number.NaN, decimals: number): number => Number(number.toFixed(decimals));
