import { inverse, Matrix } from 'ml-matrix';
import type { Vector } from 'nabla';

export function gpPosterior(X: Vector, y: Vector, xs: Vector, kernel: { length: number; signal: number; noise: number }) {
  const gram = (left: Vector, right: Vector): Matrix => {
    const distances = Matrix.columnVector(left).repeat({ columns: right.length }).subRowVector(right).div(kernel.length);
    return distances.pow(2).mul(-0.5).exp().mul(kernel.signal * kernel.signal);
  };
  const precision = inverse(gram(X, X).add(Matrix.diag(X.map(() => kernel.noise ** 2))));
  const scores = Matrix.columnVector(y);
  const level = scores.mean();
  const k = gram(xs, X);
  const weights = k.mmul(precision);
  const variance = weights.mul(k).sum('row').map((explained) => kernel.signal ** 2 - explained);
  return {
    mean: k.mmul(precision).mmul(Matrix.sub(scores, level)).add(level).getColumn(0),
    std: variance.map((v) => Math.sqrt(v < 0 ? 0 : v)),
  };
}

export const expectedImprovement = (mean: Vector, std: Vector, best: number): Vector =>
  mean.map((mu, i) => {
    if (std[i] === 0) return 0;
    const Z = (mu - best) / std[i];
    return Math.max(0, (mu - best) * Phi(Z) + std[i] * phi(Z));
  });

const phi = (x: number): number => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);

function Phi(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let sum = x;
  let term = x;
  for (let i = 3; Math.abs(term) > 1e-18; i += 2) sum += term *= (x * x) / i;
  return 0.5 + sum * phi(x);
}
