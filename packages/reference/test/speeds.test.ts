import { expect, it } from 'vitest';
import { layerSpeeds } from '../src/index.ts';
import { layersOf } from '../src/training/fast-layer.ts';
import { initialise } from '../src/training/initialise.ts';
import { stateOf } from '../src/training/layer-state.ts';
import { PLAIN, type Recipe } from '../src/training/recipe.ts';
import { speedsOf } from '../src/training/speeds.ts';
import { expectClose } from './expect-close.ts';
import { linearCongruential } from './linear-congruential.ts';

const RECIPE: Recipe = { ...PLAIN, sizes: [6, 5, 4, 4, 3], cost: 'cross-entropy', lambda: 5, dropout: 0.5 };

const rng = linearCongruential(21);
const DATA = Array.from({ length: 12 }, (_, index) => ({ x: Array.from({ length: 6 }, rng), y: index % 3 }));

it('the hidden layers of a network in training learn as fast as the course says, whatever is dropped or penalised', () => {
  const net = initialise(RECIPE, linearCongruential(4));
  const X = Array.from({ length: 6 }, (_, k) => DATA.map(({ x }) => x[k] ?? Number.NaN));
  const Y = Array.from({ length: 3 }, (_, j) => DATA.map(({ y }) => (y === j ? 1 : 0)));
  const speeds = speedsOf(RECIPE, stateOf(layersOf(net)), DATA);
  expect(speeds).toHaveLength(3);
  expectClose(speeds, layerSpeeds(net, X, Y), 1e-12);
});
