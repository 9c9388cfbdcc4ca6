import { parentPort, workerData } from 'node:worker_threads';
import { layersOf, type FastLayer } from '../../src/training/fast-layer.ts';
import { initialise } from '../../src/training/initialise.ts';
import { restoreState, stateOf } from '../../src/training/layer-state.ts';
import { measureLayers } from '../../src/training/measure.ts';
import { trainEpoch } from '../../src/training/train.ts';
import { samplesOf } from '../data/images.ts';
import { ours } from '../ours.ts';
import { epochStream, startStream } from '../random-stream.ts';
import type { Job, ThreadAnswer, ThreadRequest } from './thread-messages.ts';

/** Trains the seeds that it was given, one after the other. */
const { recipe, training, judged, seeds } = ours<Job>('recipe', 'training', 'judged', 'seeds').parse(workerData);
const samples = samplesOf(training);
const judgedSamples = Object.entries(judged).map(([name, images]) => [name, samplesOf(images)] as const);
const networks = new Map(seeds.map((seed) => [seed, layersOf(initialise(recipe, startStream(seed)))]));

parentPort?.on('message', (request: ThreadRequest) => parentPort?.postMessage({ seed: request.seed, answer: answer(request) } satisfies ThreadAnswer));

function answer(request: ThreadRequest): ThreadAnswer['answer'] {
  const layers = networks.get(request.seed) ?? [];
  switch (request.kind) {
    case 'descend':
      trainEpoch(layers, recipe, samples, { epoch: request.epoch, rng: epochStream(request.seed, request.epoch) });
      return null;
    case 'measure':
      return measure(layers);
    case 'save':
      return stateOf(layers);
    case 'restore':
      restoreState(layers, request.state);
      return null;
    default:
      return request satisfies never;
  }
}

const measure = (layers: readonly FastLayer[]) => Object.fromEntries(judgedSamples.map(([name, images]) => [name, measureLayers(layers, recipe, images)]));
