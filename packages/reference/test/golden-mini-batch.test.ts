import { describe, it } from 'vitest';
import { add, backprop, costOf, scale, type Example, type Network, type Vector } from '../src/index.ts';
import { expectClose } from './expect-close.ts';

const NET: Network = {
  sizes: [2, 3, 2],
  weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]],
  biases: [[0.1, 0, -0.1], [0.05, -0.2]],
};

const MINI_BATCH: readonly Example[] = [
  { x: [1, 0.5], y: [1, 0] },
  { x: [0, -1], y: [0, 1] },
  { x: [-0.5, 2], y: [1, 0] },
];

/** Means over the mini-batch, from NumPy, confirmed there by central differences; rounded to eight decimals, costs to ten. */
const GOLDEN = [
  {
    costName: 'quadratic',
    cost: 0.2904331414,
    nablaW: [[[-0.00370448, -0.02667166], [0.00381082, 0.02866158], [0.00589671, 0.02177236]], [[-0.00469298, -0.02190853, -0.02591266], [0.02518884, 0.0449346, 0.04783415]]],
    nablaB: [[-0.00514268, 0.00850116, 0.01006909], [-0.02072038, 0.06183143]],
  },
  {
    costName: 'cross-entropy',
    cost: 1.5571516792,
    nablaW: [[[-0.01498165, -0.11111635], [0.01463829, 0.12409555], [0.02337203, 0.09709565]], [[-0.0177418, -0.08872399, -0.10541375], [0.11737488, 0.20350865, 0.21931217]]],
    nablaB: [[-0.0214272, 0.03852277, 0.04657846], [-0.0823611, 0.2857745]],
  },
] as const;

describe.each(GOLDEN)('the mean over a mini-batch of three, $costName cost,', ({ costName, cost, nablaW, nablaB }) => {
  it('has the golden cost', () => expectClose(mean(MINI_BATCH.map((example) => costOf(NET, example, costName))), cost, 6e-11));

  it('has the golden gradient', () => {
    const gradients = MINI_BATCH.map((example) => backprop(NET, example, costName));
    expectClose(meanOf(gradients.map((gradient) => gradient.nablaW.flat(2))), nablaW.flat(2), 6e-9);
    expectClose(meanOf(gradients.map((gradient) => gradient.nablaB.flat())), nablaB.flat(), 6e-9);
  });
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const meanOf = (vectors: readonly Vector[]): Vector => scale(1 / vectors.length, vectors.reduce(add));
