import { Matrix } from 'ml-matrix';
import { initScaled, sigmoid, type Network, type Rng, type Sample } from 'nabla';

type Layer = { W: Matrix; b: Matrix };

/** A whole mini-batch at once, one column a sample. */
export function train(data: Sample[], rng: Rng): Network {
  const sizes = [784, 30, 10];
  const { weights, biases } = initScaled(sizes, rng);
  const layers = weights.map((W, l) => ({ W: new Matrix(W), b: Matrix.columnVector(biases[l] ?? []) }));
  for (let epoch = 0; epoch < 3; epoch += 1) {
    const order = [...data].map((sample) => ({ sample, key: rng() })).sort((one, other) => one.key - other.key);
    for (let start = 0; start < order.length; start += 10) learn(layers, order.slice(start, start + 10).map(({ sample }) => sample));
  }
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
  let slope = Matrix.sub(activations.at(-1) ?? Y, Y);
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const layer = layers[l];
    const [input, a] = [activations[l], activations[l + 1]];
    if (!layer || !input || !a) continue;
    const delta = Matrix.mul(slope, Matrix.mul(a, Matrix.sub(Matrix.ones(a.rows, m), a)));
    if (l > 0) slope = layer.W.transpose().mmul(delta);
    layer.W.sub(delta.mmul(input.transpose()).mul(3 / m));
    layer.b.sub(Matrix.columnVector(delta.sum('row')).mul(3 / m));
  }
}
