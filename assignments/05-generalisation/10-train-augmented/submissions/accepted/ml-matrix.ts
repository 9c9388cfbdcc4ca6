import { Matrix } from 'ml-matrix';
import { initScaled, sigmoid, type Network, type Rng, type Sample } from 'nabla';

type Layer = { W: Matrix; b: Matrix };

/** A whole mini-batch at once, one column a sample; the images are moved as matrices of 28 × 28. */
export function train(originals: Sample[], rng: Rng): Network {
  const data = originals.flatMap(({ x, y }) => [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]].map(([down = 0, right = 0]) => ({ x: move(x, down, right), y })));
  const sizes = [784, 60, 10];
  const { weights, biases } = initScaled(sizes, rng);
  const layers = weights.map((W, l) => ({ W: new Matrix(W), b: Matrix.columnVector(biases[l] ?? []) }));
  for (let epoch = 0; epoch < 8; epoch += 1) {
    const order = data.map((sample) => ({ sample, key: rng() })).sort((one, other) => one.key - other.key);
    for (let start = 0; start < order.length; start += 10) learn(layers, order.slice(start, start + 10).map(({ sample }) => sample));
  }
  return { sizes, weights: layers.map(({ W }) => W.to2DArray()), biases: layers.map(({ b }) => b.to1DArray()) };
}

function move(x: number[], down: number, right: number): number[] {
  const image = Matrix.from1DArray(28, 28, x);
  const result = Matrix.zeros(28, 28);
  const kept = image.subMatrix(Math.max(0, -down), 27 - Math.max(0, down), Math.max(0, -right), 27 - Math.max(0, right));
  result.setSubMatrix(kept, Math.max(0, down), Math.max(0, right));
  return result.to1DArray();
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
    layer.W.sub(delta.mmul(a.transpose()).mul(0.3 / m));
    layer.b.sub(Matrix.columnVector(delta.sum('row')).mul(0.3 / m));
    delta = below;
  }
}
