import { expect, it } from 'vitest';
import { neuronTrace } from '../src/index.ts';
import { expectClose } from './expect-close.ts';

const STEPS = [0, 50, 100, 150, 200, 250, 300];

/** Outputs of the book's neuron (chapter 3: input 1, target 0, η = 0.15) after 0, 50 … 300 updates. */
const TRACES = [
  { costName: 'quadratic', start: 'a good start', w: 0.6, b: 0.9, outputs: [0.8176, 0.387, 0.211, 0.1527, 0.1237, 0.1061, 0.094] },
  { costName: 'quadratic', start: 'a saturated start', w: 2, b: 2, outputs: [0.982, 0.9759, 0.9641, 0.9334, 0.7887, 0.3572, 0.2028] },
  { costName: 'cross-entropy', start: 'a good start', w: 0.6, b: 0.9, outputs: [0.8176, 0.0792, 0.0371, 0.0241, 0.0178, 0.0141, 0.0116] },
  { costName: 'cross-entropy', start: 'a saturated start', w: 2, b: 2, outputs: [0.982, 0.0985, 0.0411, 0.0257, 0.0186, 0.0146, 0.012] },
] as const;

it.each(TRACES)('a neuron learns with the $costName cost from $start as it does in the book', ({ costName, w, b, outputs }) => {
  const trace = neuronTrace(costName, w, b, 1, 0.15, 300);
  // Three or four decimals are given.
  expectClose(STEPS.map((step) => trace[step] ?? Number.NaN), outputs, 6e-4);
});

it('a trace begins with the output before the first step', () => expect(neuronTrace('quadratic', 0, 0, 0.7, 0.15, 0)).toStrictEqual([0.5]));

it('the weight follows the input, the bias does not', () => {
  // By hand: z = 0, δ = 0.5; then w = −0.2 · 0.5 · 2 = −0.2, b = −0.1 and z = −0.2 · 2 − 0.1 = −0.5.
  expectClose(neuronTrace('cross-entropy', 0, 0, 2, 0.2, 1), [0.5, 0.3775406687981454]);
});
