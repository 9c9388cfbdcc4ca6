import { fitDarkness, predictDarkness } from '../../src/index.ts';
import type { Baseline } from '../../src/baselines/baseline.ts';
import type { TrainingState } from '../../src/training/layer-state.ts';
import type { Measure } from '../../src/training/measure.ts';
import { samplesOf, type Images } from '../data/images.ts';
import type { ModelImages } from '../data/model-images.ts';
import { epochStream, startStream } from '../random-stream.ts';
import { pixelFeatures, rbfFeatureMap } from './feature-map.ts';
import { measureSvm, newSvm, trainSvmEpoch, type Svm } from './svm.ts';
import type { Trainer } from './trainer.ts';

type BaselineJob = ModelImages & { readonly baseline: Baseline; readonly seeds: readonly number[] };

/** Trains a classifier without neurons, seed by seed, in plain TypeScript. */
export const baselineTrainer = ({ baseline, ...job }: BaselineJob): Trainer => (baseline.kind === 'darkness' ? darknessTrainer(job) : svmTrainer(baseline, job));

type Job = Omit<BaselineJob, 'baseline'>;

/** It has no random numbers, so that all seeds give the same. */
function darknessTrainer({ training, judged, seeds }: Job): Trainer {
  const vectors = (images: Images) => samplesOf(images).map(({ x, y }) => ({ x: Array.from(x), y }));
  return {
    descend: async () => {},
    measure: async () => {
      const model = fitDarkness(vectors(training));
      const accuracyOf = (images: Images): Measure => {
        const data = vectors(images);
        const accuracy = data.filter(({ x, y }) => predictDarkness(model, x) === y).length / data.length;
        return { accuracy, cost: 1 - accuracy };
      };
      const measures = Object.fromEntries(Object.entries(judged).map(([name, images]) => [name, accuracyOf(images)]));
      return seeds.map(() => measures);
    },
    save: async () => seeds.map(() => new Float64Array()),
    restore: async () => {},
    [Symbol.asyncDispose]: async () => {},
  };
}

function svmTrainer(baseline: Extract<Baseline, { readonly kind: 'svm' }>, { training, judged, seeds }: Job): Trainer {
  const machines = seeds.map((seed) => {
    const map = baseline.rbf ? rbfFeatureMap(baseline.rbf, startStream(seed)) : pixelFeatures;
    const inputs = map(training);
    const judgedInputs = Object.entries(judged).map(([name, images]) => [name, map(images)] as const);
    return { seed, inputs, judgedInputs, svm: newSvm(inputs.width, baseline.firstStep) };
  });
  return {
    descend: async (epoch) => {
      for (const { seed, inputs, svm } of machines) trainSvmEpoch(svm, inputs, baseline, epochStream(seed, epoch));
    },
    measure: async () => machines.map(({ judgedInputs, svm }) => Object.fromEntries(judgedInputs.map(([name, features]) => [name, measureSvm(svm, features)]))),
    save: async () => machines.map(({ svm }) => stateOf(svm)),
    restore: async (states) => {
      for (const [index, { svm }] of machines.entries()) restore(svm, states[index] ?? new Float64Array());
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

const stateOf = ({ w, b, step }: Svm): TrainingState => Float64Array.from([...b, step, ...w]);

function restore(svm: Svm, state: TrainingState): void {
  svm.b.set(state.subarray(0, svm.b.length));
  svm.step = state[svm.b.length] ?? 0;
  svm.w.set(state.subarray(svm.b.length + 1));
}
