import { describe, expect, it } from 'vitest';
import { backpropBatch, layerSpeeds, type Matrix, type Network } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/batch-gradient.json' with { type: 'json' };

const NET: Network = {
  sizes: [2, 3, 2],
  weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]],
  biases: [[0.1, 0, -0.1], [0.05, -0.2]],
};
const X = [[1, 0, -0.5], [0.5, -1, 2]];
const Y = [[1, 0, 1], [0, 1, 0]];

describe.each(cases)('a mini-batch for the sizes $net.sizes', ({ net, X: inputs, Y: targets, gradient, speeds }) => {
  it('has the mean gradient that NumPy finds by the complex step', () => {
    const { nablaW, nablaB } = backpropBatch(net, inputs, targets);
    expectClose(nablaW, gradient.nablaW);
    expectClose(nablaB, gradient.nablaB);
  });

  it('has hidden layers that learn as fast as NumPy says', () => expectClose(layerSpeeds(net, inputs, targets), speeds));

  it('has the same gradient in any order of its samples', () => {
    const reverse = (columns: Matrix): Matrix => columns.map((row) => row.toReversed());
    expectClose(backpropBatch(net, reverse(inputs), reverse(targets)).nablaW, backpropBatch(net, inputs, targets).nablaW);
  });

  it('has the same gradient when every sample comes twice', () => {
    const twice = (columns: Matrix): Matrix => columns.map((row) => [...row, ...row]);
    expectClose(backpropBatch(net, twice(inputs), twice(targets)).nablaB, backpropBatch(net, inputs, targets).nablaB);
  });
});

it('the golden mini-batch, one column per sample, has the golden gradient', () => {
  const { nablaW, nablaB } = backpropBatch(NET, X, Y);
  expectClose(nablaB, [[-0.00514268, 0.00850116, 0.01006909], [-0.02072038, 0.06183143]], 6e-9);
  expectClose(nablaW[1] ?? [], [[-0.00469298, -0.02190853, -0.02591266], [0.02518884, 0.0449346, 0.04783415]], 6e-9);
});

it('the speed of its hidden layer is the length of the golden gradient by the biases, cross-entropy', () => {
  expectClose(layerSpeeds(NET, X, Y), [Math.hypot(0.0214272, 0.03852277, 0.04657846)], 1e-8);
});

it('a network without hidden layers has no speeds', () => {
  expect(layerSpeeds({ sizes: [1, 1], weights: [[[1]]], biases: [[0]] }, [[1]], [[0]])).toStrictEqual([]);
});
