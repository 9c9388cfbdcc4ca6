import { describe, expect, it } from 'vitest';
import { backprop, initScaled, meanGradient, modelCost, modelGradient, type Model } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/model-gradient.json' with { type: 'json' };
import { linearCongruential } from './linear-congruential.ts';

const ACTIVATION_NAMES = ['sigmoid', 'tanh', 'relu'] as const;
const COST_NAMES = ['quadratic', 'cross-entropy', 'log-likelihood'] as const;
const KINDS = ACTIVATION_NAMES.flatMap((activation) => COST_NAMES.map((cost) => ({ activation, cost })));

describe.each(KINDS)('a model of $activation neurons with the $cost cost', ({ activation, cost }) => {
  const own = cases.filter((each) => each.activation === activation && each.cost === cost);

  it.each(own)('has the gradient that NumPy finds by the complex step, dropout $dropout.p', ({ net, dropout, x, y, value, gradient }) => {
    const model = { net, activation, cost };
    expectClose(modelCost(model, { x, y }, dropout), value);
    const { nablaW, nablaB } = modelGradient(model, { x, y }, dropout);
    expectClose(nablaW, gradient.nablaW);
    expectClose(nablaB, gradient.nablaB);
  });

  it('is compared with and without dropout', () => expect(own.map(({ dropout }) => dropout.p)).toStrictEqual([0, 0.4]));
});

it('a model of sigmoid neurons has the gradient of plain backpropagation', () => {
  const net = initScaled([3, 4, 4, 2], linearCongruential(11));
  const example = { x: [0.5, -1, 2], y: [1, 0] };
  expectClose(modelGradient({ net, activation: 'sigmoid', cost: 'quadratic' }, example).nablaW, backprop(net, example, 'quadratic').nablaW);
});

describe('the mean over a mini-batch of three, softmax outputs and log-likelihood,', () => {
  const model: Model = {
    net: {
      sizes: [2, 3, 2],
      weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]],
      biases: [[0.1, 0, -0.1], [0.05, -0.2]],
    },
    activation: 'sigmoid',
    cost: 'log-likelihood',
  };
  const miniBatch = [{ x: [1, 0.5], y: [1, 0] }, { x: [0, -1], y: [0, 1] }, { x: [-0.5, 2], y: [1, 0] }];

  it('has the golden cost', () => {
    expectClose(miniBatch.reduce((sum, example) => sum + modelCost(model, example), 0) / 3, 0.8242400569, 6e-11);
  });

  it('has the golden gradient', () => {
    const { nablaW, nablaB } = meanGradient(miniBatch.map((example) => modelGradient(model, example)));
    expectClose(nablaB, [[-0.04022474, 0.03738783, 0.02614349], [-0.20373925, 0.20373925]], 6e-9);
    expectClose(nablaW[0] ?? [], [[-0.01571912, -0.13167066], [0.01342941, 0.12970501], [0.01877957, 0.08951947]], 6e-9);
  });
});
