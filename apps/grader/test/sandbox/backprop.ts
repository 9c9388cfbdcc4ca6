import { close, random, type TestCase } from '@nabla/exercise-kit';

/** The exercise that the hostile corpus was written against: the gradient of the quadratic cost for one sample. */
type Net = { readonly sizes: readonly number[]; readonly biases: readonly (readonly number[])[]; readonly weights: readonly (readonly (readonly number[])[])[] };
type Gradient = { readonly nablaB: number[][]; readonly nablaW: number[][][] };

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const sigmoidPrime = (z: number): number => sigmoid(z) * (1 - sigmoid(z));

/** Equations (BP1) to (BP4) with sigmoid units, written for this test and pinned by published values. */
function backprop({ biases, weights }: Net, x: readonly number[], y: readonly number[]): Gradient {
  const zs: number[][] = [];
  const activations: number[][] = [[...x]];
  weights.forEach((rows, layer) => {
    const input = activations[layer] ?? [];
    const z = rows.map((row, j) => row.reduce((sum, weight, k) => sum + weight * (input[k] ?? 0), biases[layer]?.[j] ?? 0));
    zs.push(z);
    activations.push(z.map(sigmoid));
  });
  const deltas: number[][] = [];
  for (let layer = weights.length - 1; layer >= 0; layer -= 1) {
    const next = weights[layer + 1];
    const nextDelta = deltas[0] ?? [];
    const error = next
      ? (zs[layer] ?? []).map((_, k) => next.reduce((sum, row, j) => sum + (row[k] ?? 0) * (nextDelta[j] ?? 0), 0))
      : (activations.at(-1) ?? []).map((a, j) => a - (y[j] ?? 0));
    deltas.unshift(error.map((value, j) => value * sigmoidPrime(zs[layer]?.[j] ?? 0)));
  }
  return { nablaB: deltas, nablaW: deltas.map((delta, layer) => delta.map((d) => (activations[layer] ?? []).map((a) => d * a))) };
}

/** Cases of different sizes; the first is a sample, so that what a submission prints is kept. */
export function backpropCases(timeMs: number): readonly TestCase[] {
  return [[2, 3, 2], [3, 4, 4, 2], [4, 1, 3], [5, 4, 3]].map((sizes, index) => {
    const { net, x, y } = randomCase(sizes, index + 1);
    return {
      task: 'call',
      name: sizes.join('-'),
      kind: index === 0 ? 'sample' : 'secret',
      call: 'backprop',
      args: [net, x, y],
      expected: backprop(net, x, y),
      checker: close(),
      timeMs,
      weight: 1,
    };
  });
}

function randomCase(sizes: readonly number[], seed: number): { readonly net: Net; readonly x: number[]; readonly y: number[] } {
  const { matrix, vector } = random(seed);
  const layers = sizes.slice(1).map((rows, layer) => ({ rows, columns: sizes[layer] ?? 0 }));
  const net = { sizes, biases: layers.map(({ rows }) => vector(rows)), weights: layers.map(({ rows, columns }) => matrix(rows, columns)) };
  return { net, x: vector(sizes[0] ?? 0), y: vector(sizes.at(-1) ?? 0) };
}
