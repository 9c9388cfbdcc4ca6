import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Vector } from 'nabla';

/** How values at two points go together. `signal` and `noise` are standard deviations, `length` is a distance on the axis. */
export type Kernel = { length: number; signal: number; noise: number };

/**
 * What a Gaussian process believes of an unknown function after some noisy observations.
 * @param X the n points that have been tried, in any order, n at least 1
 * @param y the score at each of them
 * @param xs the points to be judged, at least one
 * @param kernel length and signal above 0; noise 0 or more, and above 0 where a point was tried twice
 * @returns mean and standard deviation of the function, without the noise of another observation, at each of `xs`
 */
export function gpPosterior(X: Vector, y: Vector, xs: Vector, kernel: Kernel): { mean: Vector; std: Vector } {
  // BEGIN SOLUTION
  const K = covariance(X, X, kernel).add(Matrix.eye(X.length).mul(kernel.noise ** 2));
  const solver = new CholeskyDecomposition(K);
  const level = y.reduce((sum, score) => sum + score, 0) / y.length;
  const alpha = solver.solve(Matrix.columnVector(y.map((score) => score - level)));
  const k = covariance(X, xs, kernel); // a column for each of xs
  const explained = Matrix.mul(k, solver.solve(k)).sum('column');
  return {
    mean: k.transpose().mmul(alpha).add(level).to1DArray(),
    // Rounding can take the variance at an observed point below 0.
    std: explained.map((part) => Math.sqrt(Math.max(0, kernel.signal ** 2 - part))),
  };
  // END SOLUTION
}
// BEGIN SOLUTION

/** A row for each point of `rows`, a column for each of `columns`. */
const covariance = (rows: Vector, columns: Vector, { length, signal }: Kernel): Matrix =>
  new Matrix(rows.map((x) => columns.map((other) => signal ** 2 * Math.exp(-((x - other) ** 2) / (2 * length ** 2)))));
// END SOLUTION

/**
 * By how much a trial would raise the best score, on average.
 * @param mean the mean of the function at each candidate
 * @param std its standard deviation at each candidate, 0 or more
 * @param best the highest score so far
 * @returns the expected improvement of each candidate; 0 where std is 0
 */
export function expectedImprovement(mean: Vector, std: Vector, best: number): Vector {
  // BEGIN SOLUTION
  return mean.map((mu, i) => {
    const s = std[i] ?? Number.NaN;
    const gain = mu - best;
    return s === 0 ? 0 : gain * normalProbability(gain / s) + s * normalDensity(gain / s);
  });
  // END SOLUTION
}

/** φ(x), the density of the standard normal distribution. */
const normalDensity = (x: number): number => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);

/** Φ(x), the probability that a standard normal number is below x, right to 1e-15: ½ + φ(x) · (x + x³/3 + x⁵/(3 · 5) + …), Marsaglia 2004. */
function normalProbability(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let [sum, term] = [0, x];
  for (let divisor = 3; divisor < 400; divisor += 2) {
    sum += term;
    term *= x ** 2 / divisor;
  }
  return 0.5 + normalDensity(x) * sum;
}
