import { Matrix } from 'ml-matrix';
import { gaussian, type Network, type Rng, type Sample } from 'nabla';

type Layer = { W: Matrix; b: Matrix };

const SIZES = [784, 40, 30, 30, 30, 10];

/** Rectified neurons, a whole mini-batch at once, one column a sample. */
export function train(data: Sample[], rng: Rng): Network & { activation: 'relu' } {
  const layers = SIZES.slice(1).map((nOut, l): Layer => {
    const nIn = SIZES[l] ?? 1;
    return { W: new Matrix(Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => gaussian(rng) * Math.sqrt(2 / nIn)))), b: Matrix.zeros(nOut, 1) };
  });
  for (let epoch = 0; epoch < 5; epoch += 1) {
    const order = data.map((sample) => ({ sample, key: rng() })).sort((one, other) => one.key - other.key);
    for (let start = 0; start < order.length; start += 10) learn(layers, order.slice(start, start + 10).map(({ sample }) => sample));
  }
  return { sizes: SIZES, weights: layers.map(({ W }) => W.to2DArray()), biases: layers.map(({ b }) => b.to1DArray()), activation: 'relu' };
}

function learn(layers: Layer[], miniBatch: Sample[]): void {
  const m = miniBatch.length;
  const activations = [new Matrix(miniBatch.map(({ x }) => x)).transpose()];
  for (const [l, { W, b }] of layers.entries()) {
    const z = W.mmul(activations.at(-1) ?? W).addColumnVector(b);
    activations.push(l < layers.length - 1 ? map(z, (z_j) => Math.max(0, z_j)) : map(z, (z_j) => 1 / (1 + Math.exp(-z_j))));
  }
  const Y = Matrix.zeros(10, m);
  miniBatch.forEach(({ y }, column) => Y.set(y, column, 1));
  let delta = Matrix.sub(activations.at(-1) ?? Y, Y);
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const layer = layers[l];
    const a = activations[l];
    if (!layer || !a) continue;
    const below = l > 0 ? layer.W.transpose().mmul(delta).mul(map(a, (a_j) => (a_j > 0 ? 1 : 0))) : delta;
    layer.W.sub(delta.mmul(a.transpose()).mul(0.03 / m));
    layer.b.sub(Matrix.columnVector(delta.sum('row')).mul(0.03 / m));
    delta = below;
  }
}

const map = (matrix: Matrix, f: (entry: number) => number): Matrix => new Matrix(matrix.to2DArray().map((row) => row.map(f)));
