import { it } from 'vitest';
import { outputError, sigmoid, type CostName } from '../src/index.ts';
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
  const trace = neuronTrace({ w, b }, costName);
  // Three or four decimals are given.
  expectClose(STEPS.map((step) => trace[step] ?? Number.NaN), outputs, 6e-4);
});

function neuronTrace(neuron: { readonly w: number; readonly b: number }, costName: CostName): readonly number[] {
  const outputs: number[] = [];
  let { w, b } = neuron;
  for (let step = 0; step <= 300; step += 1) {
    const [z, a] = [w + b, sigmoid(w + b)];
    const [delta = Number.NaN] = outputError(costName, { z: [z], a: [a], y: [0] });
    outputs.push(a);
    [w, b] = [w - 0.15 * delta, b - 0.15 * delta];
  }
  return outputs;
}
