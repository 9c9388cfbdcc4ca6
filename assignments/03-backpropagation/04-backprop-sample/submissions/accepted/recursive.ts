import type { Gradient, Matrix, Network, Vector } from 'nabla';

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));
const sum = (terms: number[]): number => terms.reduce((total, term) => total + term, 0);

export const backprop = ({ weights, biases }: Network, x: Vector, y: Vector): Gradient => {
  const { nablaW, nablaB } = below(weights, biases, x, y);
  return { nablaW, nablaB };
};

/** The gradient of these layers, and the slope of the cost along their input. */
function below([W, ...weights]: Matrix[], [b, ...biases]: Vector[], a: Vector, y: Vector): Gradient & { slope: Vector } {
  if (W === undefined) return { nablaW: [], nablaB: [], slope: a.map((aj, j) => aj - y[j]) };
  const output = W.map((row, j) => sigma(b[j] + sum(row.map((w, k) => w * a[k]))));
  const after = below(weights, biases, output, y);
  const delta = after.slope.map((slope, j) => slope * output[j] * (1 - output[j]));
  return {
    nablaW: [delta.map((d) => a.map((ak) => d * ak)), ...after.nablaW],
    nablaB: [delta, ...after.nablaB],
    slope: a.map((_, k) => sum(delta.map((d, j) => W[j][k] * d))),
  };
}
