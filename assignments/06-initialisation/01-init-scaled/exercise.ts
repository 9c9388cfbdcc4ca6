import { defineExercise, distribution, follows, shaped, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Matrix, Network } from 'nabla';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 5,
  withholds: ['initScaled'],
  samples: [
    {
      name: 'the layout of a small network',
      call: 'layout',
      args: [[2, 3, 1], 1],
      // By hand: a 3 × 2 and a 1 × 3 matrix.
      expected: { sizes: [2, 3, 1], weights: [[3, 2], [1, 3]], biases: [3, 1] },
    },
    {
      name: 'the layout of a reader of digits',
      call: 'layout',
      args: [[784, 30, 10], 2],
      // By hand.
      expected: { sizes: [784, 30, 10], weights: [[30, 784], [10, 30]], biases: [30, 10] },
    },
    // By hand: nothing feeds an only layer.
    { name: 'an input and nothing else', call: 'initScaled', args: [[4], 3], expected: { sizes: [4], weights: [], biases: [] } },
    // By definition.
    { name: 'random numbers that are exactly 0', call: 'notFinite', args: [[5, 4, 3], 4], expected: 0 },
  ],
  secrets: (random) => [
    { name: 'the layout of many layers', call: 'layout', args: [[5, 4, 3, 6, 2], seedFrom(random)] },
    { name: 'the layout of equal layers', call: 'layout', args: [[3, 3, 3], seedFrom(random)] },
    { name: 'more random numbers that are exactly 0', call: 'notFinite', args: [[12, 9, 9, 2], seedFrom(random)] },
    startOf('layers that shrink', [40, 20, 10], random),
    startOf('layers that grow', [5, 20, 40], random),
    startOf('equal layers', [25, 25, 25], random),
    startOf('many inputs', [200, 10, 12], random),
    property(driven, {
      name: 'no number twice',
      given: fc.record({ seed: fc.nat(), sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 3, maxLength: 5 }) }),
      holds: async (subject, { seed, sizes }) => {
        const net = shaped(zeros(sizes), await subject.call('initScaled', sizes, seed));
        if (!net.ok) return net.mismatch;
        // What was drawn, whatever it was then divided by.
        const drawn = net.value.weights.flatMap((W) => W.flat().map((w) => (w * Math.sqrt(columnsOf(W))).toFixed(9)));
        return new Set(drawn).size === drawn.length ? null : 'Some weights have been made of the same random numbers as others.';
      },
    }),
  ],
});

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

/** How many networks are drawn: so many that even ten biases tell a normal number from a uniform one. */
const DRAWN = 36;

/** The weights of every layer, and the biases of every layer, of all networks together. */
const startOf = (name: string, sizes: number[], random: Random) =>
  distribution(driven, {
    name,
    call: 'initScaled',
    args: Array.from({ length: DRAWN }, () => [sizes, seedFrom(random)] as const),
    like: () => zeros(sizes),
    claims: (networks) =>
      zeros(sizes).weights.flatMap((W, l) => {
        const weights = networks.flatMap((net) => net.weights[l]?.flat() ?? []);
        const biases = networks.flatMap((net) => net.biases[l] ?? []);
        return [
          ...follows({ what: `the weights of layer ${l + 2}`, values: weights }, { mean: 0, variance: 1 / columnsOf(W), law: 'normal' }),
          ...follows({ what: `the biases of layer ${l + 2}`, values: biases }, { mean: 0, variance: 1, law: 'normal' }),
        ];
      }),
  });

const columnsOf = (W: Matrix): number => W[0]?.length ?? 0;

/** A network with nothing in it. */
function zeros(sizes: readonly number[]): Network {
  const list = (length: number): number[] => new Array<number>(length).fill(0);
  const outs = sizes.slice(1);
  return { sizes: [...sizes], weights: outs.map((nOut, l) => Array.from({ length: nOut }, () => list(sizes[l] ?? 0))), biases: outs.map(list) };
}
