import type { TensorBackend } from '../../engine/index.ts';
import { PIXELS, type Images } from '../../engine/data/images.ts';
import { batchedTrainer } from '../../engine/trainers/batched-trainer.ts';
import type { Job } from '../../engine/trainers/thread-messages.ts';
import { threadTrainer } from '../../engine/trainers/thread-trainer.ts';
import type { TrainingState } from '../../src/training/layer-state.ts';
import { PLAIN, type Recipe } from '../../src/training/recipe.ts';
import { linearCongruential } from '../linear-congruential.ts';

/** Recipes that use everything a recipe can ask for, with layers of unequal and of equal sizes; n is no multiple of the mini-batch. */
export const RECIPES = {
  'quadratic cost': { ...PLAIN, sizes: [784, 7, 10] },
  'cross-entropy, L2, momentum': { ...PLAIN, sizes: [784, 6, 6, 10], cost: 'cross-entropy', eta: 0.2, mu: 0.6, lambda: 3, initialiser: 'large' },
  'log-likelihood, ReLU, dropout, falling rate': { ...PLAIN, sizes: [784, 12, 8, 10], activation: 'relu', cost: 'log-likelihood', initialiser: 'he', eta: 0.05, etaFactor: 0.8, dropout: 0.5 },
  // So small a λ that a weight which only one of the two sees cross 0 does not count: sgn w jumps there.
  'tanh, L1': { ...PLAIN, sizes: [784, 5, 10], activation: 'tanh', cost: 'cross-entropy', penalty: 'l1', lambda: 0.02, eta: 0.1, initialiser: 'glorot' },
} satisfies Readonly<Record<string, Recipe>>;

/** Images that are mostly paper, as digits are. */
function images(count: number, seed: number): Images {
  const next = linearCongruential(seed);
  const pixels = new Float32Array(new SharedArrayBuffer(count * PIXELS * Float32Array.BYTES_PER_ELEMENT));
  for (const index of pixels.keys()) pixels[index] = next() < 0.2 ? next() : 0;
  return { pixels, labels: Uint8Array.from({ length: count }, (_, index) => (index * 7) % 10) };
}

export const jobOf = (recipe: Recipe, seeds: readonly number[]): Job => ({ recipe, seeds, training: images(47, 3), judged: { test: images(20, 5) } });

/** How far the numbers of the networks are apart, at most, after each of some epochs: trained by TensorFlow.js and by plain TypeScript. */
export async function differences(backend: TensorBackend, recipe: Recipe, epochs: number): Promise<readonly number[]> {
  const job = jobOf(recipe, [0, 1, 5]);
  await using batched = batchedTrainer(backend, job);
  await using plain = threadTrainer(job);
  const apart: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    await Promise.all([batched.descend(epoch), plain.descend(epoch)]);
    const [some, others] = await Promise.all([batched.save(), plain.save()]);
    apart.push(Math.max(...some.map((state, seed) => farthest(networkOf(state, recipe), networkOf(others[seed] ?? state.slice(0, 0), recipe)))));
  }
  return apart;
}

/** The weights and biases out of a state: without momentum, what stands in the place of its v has no meaning. */
function networkOf(state: TrainingState, { sizes }: Recipe): readonly number[] {
  let at = 0;
  return sizes.slice(1).flatMap((nOut, l) => {
    const length = ((sizes[l] ?? 0) + 1) * nOut;
    const layer = Array.from(state.subarray(at, at + length));
    at += 2 * length;
    return layer;
  });
}

const farthest = (some: readonly number[], others: readonly number[]): number => some.reduce((most, number, index) => Math.max(most, Math.abs(number - (others[index] ?? Number.NaN))), 0);
