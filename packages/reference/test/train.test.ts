import { describe, expect, it } from 'vitest';
import type { Sample } from '../src/index.ts';
import { accuracyOf } from '../src/training/accuracy.ts';
import { initialise } from '../src/training/initialise.ts';
import type { Recipe } from '../src/training/recipe.ts';
import { train, trainFrom } from '../src/training/train.ts';
import { expectClose } from './expect-close.ts';
import { linearCongruential } from './linear-congruential.ts';
import { trainSlowly } from './slow-training.ts';

const RECIPE: Recipe = {
  sizes: [6, 4, 4, 3],
  activation: 'sigmoid',
  cost: 'cross-entropy',
  initialiser: 'scaled',
  eta: 0.5,
  etaFactor: 1,
  mu: 0,
  penalty: 'l2',
  lambda: 0,
  dropout: 0,
  miniBatch: 5,
  epochs: 2,
};

const ACTIVATION_NAMES = ['sigmoid', 'tanh', 'relu'] as const;
const COST_NAMES = ['quadratic', 'cross-entropy', 'log-likelihood'] as const;
const KINDS = ACTIVATION_NAMES.flatMap((activation) => COST_NAMES.map((cost) => ({ activation, cost })));
const INITIALISER_NAMES = ['large', 'scaled', 'glorot', 'he'] as const;
const RULES = [0, 0.9].flatMap((mu) =>
  [0, 0.3].flatMap((dropout) => [{ penalty: 'l2', lambda: 0 } as const, { penalty: 'l2', lambda: 2 } as const, { penalty: 'l1', lambda: 2 } as const].map((rest) => ({ mu, dropout, ...rest }))),
);

/** 23 images, so that the last mini-batch has three; about half the pixels are 0, and the third is so in every image. */
const DATA: readonly Sample[] = samplesOf(23);

function samplesOf(count: number): readonly Sample[] {
  const rng = linearCongruential(77);
  return Array.from({ length: count }, (_, index) => ({ x: Array.from({ length: 6 }, (__, pixel) => (pixel === 2 ? 0 : Math.max(0, 2 * rng() - 1))), y: index % 3 }));
}

const nets = (recipe: Recipe, seed = 5) => [...train(recipe, DATA, linearCongruential(seed))].map(({ net }) => net);

describe.each(KINDS)('training a network of $activation neurons with the $cost cost', (kind) => {
  it.each(INITIALISER_NAMES)('equals the slow reference after every epoch, initialiser %s', (initialiser) => {
    for (const rule of RULES) {
      const recipe = { ...RECIPE, ...kind, ...rule, initialiser, eta: 0.2, etaFactor: 0.7 };
      const [fast, slow] = [nets(recipe), trainSlowly(recipe, DATA, linearCongruential(5))];
      expectClose(fast.map(({ weights }) => weights), slow.map(({ weights }) => weights));
      expectClose(fast.map(({ biases }) => biases), slow.map(({ biases }) => biases));
    }
  });
});

describe('training', () => {
  it('is the same bit by bit for equal seeds, and not for others', () => {
    expect(nets(RECIPE, 5)).toStrictEqual(nets(RECIPE, 5));
    expect(nets(RECIPE, 6)).not.toStrictEqual(nets(RECIPE, 5));
  });

  it('yields once an epoch, and earlier networks stay as they were', () => {
    const run = train(RECIPE, DATA, linearCongruential(5));
    const first = run.next().value;
    const before = structuredClone(first);
    expect(run.next().value).toMatchObject({ epoch: 1 });
    expect(first).toStrictEqual(before);
    expect(run.next().done).toBe(true);
  });

  it('can go on from a network, which it leaves alone', () => {
    const start = initialise(RECIPE, linearCongruential(1));
    const before = structuredClone(start);
    const [epoch] = trainFrom(start, RECIPE, DATA, linearCongruential(2));
    expect(start).toStrictEqual(before);
    expect(epoch?.net.weights).not.toStrictEqual(start.weights);
    expect(epoch?.net.sizes).toStrictEqual([6, 4, 4, 3]);
  });

  it('leaves the weights of pixels that are always dark alone, unless a penalty shrinks them', () => {
    const dark = (recipe: Recipe): readonly (number | undefined)[] => (nets(recipe).at(-1)?.weights[0] ?? []).map((row) => row[2]);
    const start = (initialise(RECIPE, linearCongruential(5)).weights[0] ?? []).map((row) => row[2] ?? Number.NaN);
    expect(dark(RECIPE)).toStrictEqual(start);
    // Two epochs of five mini-batches: ten factors 1 − ηλ/n.
    expectClose(dark({ ...RECIPE, lambda: 2 }).map((w) => w ?? Number.NaN), start.map((w) => w * (1 - 1 / 23) ** 10));
  });

  it('needs a layer of weights', () => expect(() => [...train({ ...RECIPE, sizes: [6] }, DATA, linearCongruential(1))]).toThrow('layer of weights'));

  it.each(KINDS)('learns three bright corners by heart with $activation neurons and the $cost cost', (kind) => {
    const data = Array.from({ length: 60 }, (_, index) => ({ x: [0, 1, 2, 3, 4, 5].map((pixel) => (pixel === index % 3 ? 1 : 0)), y: index % 3 }));
    const recipe = { ...RECIPE, ...kind, sizes: [6, 8, 3], initialiser: 'glorot', eta: 0.5, epochs: 60 } as const;
    const last = [...train(recipe, data, linearCongruential(3))].at(-1);
    expect(accuracyOf(last?.net ?? initialise(recipe, linearCongruential(3)), data, kind.activation)).toBe(1);
  });
});

it('accuracy is the share of labels that have the largest output', () => {
  const net = { sizes: [2, 2], weights: [[[1, 0], [0, 1]]], biases: [[0, 0]] };
  const data = [{ x: [2, 1], y: 0 }, { x: [2, 1], y: 1 }, { x: [0, 3], y: 1 }, { x: [1, 1], y: 0 }];
  expect(accuracyOf(net, data, 'sigmoid')).toBe(0.75);
});
