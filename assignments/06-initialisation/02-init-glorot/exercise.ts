import { defineExercise, distribution, follows, shaped, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Matrix, Network } from 'nabla';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 5,
  samples: [
    {
      name: 'the layout of a small network',
      call: 'layout',
      args: [[2, 3, 1], 1],
      // By hand: a 3 × 2 and a 1 × 3 matrix.
      expected: { sizes: [2, 3, 1], weights: [[3, 2], [1, 3]], biases: [[0, 0, 0], [0]] },
    },
    {
      name: 'the layout of equal layers',
      call: 'layout',
      args: [[2, 2, 2], 2],
      // By hand.
      expected: { sizes: [2, 2, 2], weights: [[2, 2], [2, 2]], biases: [[0, 0], [0, 0]] },
    },
    // By hand: nothing feeds an only layer.
    { name: 'an input and nothing else', call: 'initGlorot', args: [[4], 3], expected: { sizes: [4], weights: [], biases: [] } },
  ],
  secrets: (random) => [
    { name: 'the layout of many layers', call: 'layout', args: [[5, 4, 3, 6, 2], seedFrom(random)] },
    weightsOf('layers that shrink', [40, 20, 10], random),
    weightsOf('layers that grow', [5, 20, 40], random),
    weightsOf('equal layers', [25, 25, 25], random),
    weightsOf('many inputs', [200, 10], random),
    property(driven, {
      name: 'no two neurons alike',
      given: fc.record({ seed: fc.nat(), sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 4 }) }),
      holds: async (subject, { seed, sizes }) => {
        const net = shaped(zeros(sizes), await subject.call('initGlorot', sizes, seed));
        if (!net.ok) return net.mismatch;
        const neurons = net.value.weights.flat().map(String);
        return new Set(neurons).size === neurons.length ? null : 'Two neurons start with the same weights, and would learn the same for ever.';
      },
    }),
  ],
});

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

/** How many networks are drawn: the more, the smaller the factors that chance cannot explain. */
const DRAWN = 12;

/** The weights of every layer, of all networks together: at least 1200 numbers. */
const weightsOf = (name: string, sizes: number[], random: Random) =>
  distribution(driven, {
    name,
    call: 'initGlorot',
    args: Array.from({ length: DRAWN }, () => [sizes, seedFrom(random)] as const),
    like: () => zeros(sizes),
    claims: (networks) =>
      zeros(sizes).weights.flatMap((W, l) => {
        const values = networks.flatMap(({ weights }) => weights[l]?.flat() ?? []);
        return follows({ what: `the weights of layer ${l + 2}`, values }, { mean: 0, variance: 2 / (columnsOf(W) + W.length), law: 'either' });
      }),
  });

const columnsOf = (W: Matrix): number => W[0]?.length ?? 0;

/** A network with nothing in it. */
function zeros(sizes: readonly number[]): Network {
  const list = (length: number): number[] => new Array<number>(length).fill(0);
  const outs = sizes.slice(1);
  return { sizes: [...sizes], weights: outs.map((nOut, l) => Array.from({ length: nOut }, () => list(sizes[l] ?? 0))), biases: outs.map(list) };
}
