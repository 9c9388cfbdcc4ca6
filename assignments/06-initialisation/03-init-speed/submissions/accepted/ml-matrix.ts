import { Matrix } from 'ml-matrix';
import { gaussian, sigmoid, type Network, type Rng, type Sample } from 'nabla';

type Layer = { W: Matrix; b: Matrix };

/** A whole mini-batch at once, one column a sample. */
export function firstEpoch(data: Sample[], init: 'large' | 'scaled', rng: Rng): Network {
  const sizes = [784, 30, 10];
  const normals = (rows: number, columns: number) => new Matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, () => gaussian(rng))));
  const layers = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l] ?? 1;
    const W = normals(nOut, nIn);
    return { W: init === 'large' ? W : W.div(Math.sqrt(nIn)), b: normals(nOut, 1) };
  });
  const order = data.map((sample) => ({ sample, key: rng() })).sort((one, other) => one.key - other.key);
  for (let start = 0; start < order.length; start += 10) learn(layers, order.slice(start, start + 10).map(({ sample }) => sample));
  return { sizes, weights: layers.map(({ W }) => W.to2DArray()), biases: layers.map(({ b }) => b.to1DArray()) };
}

function learn(layers: Layer[], miniBatch: Sample[]): void {
  const m = miniBatch.length;
  const activations = [new Matrix(miniBatch.map(({ x }) => x)).transpose()];
  for (const { W, b } of layers) {
    const z = W.mmul(activations.at(-1) ?? W).addColumnVector(b);
    activations.push(z.apply((row, column) => z.set(row, column, sigmoid(z.get(row, column)))));
  }
  const Y = Matrix.zeros(10, m);
  miniBatch.forEach(({ y }, column) => Y.set(y, column, 1));
  // The error of the outputs, for all samples of the mini-batch.
  let delta = Matrix.sub(activations.at(-1) ?? Y, Y);
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const layer = layers[l];
    const a = activations[l];
    if (!layer || !a) continue;
    const slope = l > 0 ? Matrix.mul(a, Matrix.sub(Matrix.ones(a.rows, m), a)) : null;
    const below = slope ? layer.W.transpose().mmul(delta).mul(slope) : delta;
    layer.W.sub(delta.mmul(a.transpose()).mul(0.1 / m));
    layer.b.sub(Matrix.columnVector(delta.sum('row')).mul(0.1 / m));
    delta = below;
  }
}
