import { Matrix } from 'ml-matrix';
import type { Rng, Sample } from 'nabla';

const LAMBDA = 0.01;

/** All margins of a mini-batch in one product: X holds its images, row by row, S the ten scores of each. */
export function train(data: Sample[], rng: Rng) {
  const W = Matrix.zeros(10, 784);
  const b = Matrix.zeros(10, 1);
  let t = 1_000;
  for (let epoch = 0; epoch < 3; epoch += 1) {
    const order = data.map((sample) => ({ sample, key: rng() })).sort((one, other) => one.key - other.key);
    for (let start = 0; start < order.length; start += 10) {
      const batch = order.slice(start, start + 10).map(({ sample }) => sample);
      const X = new Matrix(batch.map(({ x }) => x));
      const S = W.mmul(X.transpose()).addColumnVector(b);
      const T = Matrix.zeros(10, batch.length);
      batch.forEach(({ y }, column) => {
        for (let digit = 0; digit < 10; digit += 1) {
          const side = digit === y ? 1 : -1;
          if (side * S.get(digit, column) < 1) T.set(digit, column, side);
        }
      });
      const eta = 1 / (LAMBDA * t);
      W.mul(1 - eta * LAMBDA).add(T.mmul(X).mul(eta / batch.length));
      b.add(Matrix.columnVector(T.sum('row')).mul(eta / batch.length));
      t += 1;
    }
  }
  return { W: W.to2DArray(), b: b.to1DArray() };
}
