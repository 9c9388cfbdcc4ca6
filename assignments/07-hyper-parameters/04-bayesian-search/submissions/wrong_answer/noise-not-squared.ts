// The noise on the diagonal of K has the wrong size. `noise` is a standard deviation, and K holds variances.
// @fails the example of the statement
type Kernel = { length: number; signal: number; noise: number };

export function gpPosterior(X: number[], y: number[], xs: number[], { length, signal, noise }: Kernel) {
  const k = (x: number, other: number) => signal ** 2 * Math.exp(-((x - other) ** 2) / (2 * length ** 2));
  const K = X.map((x, i) => X.map((other, j) => k(x, other) + (i === j ? noise : 0)));
  const level = y.reduce((sum, score) => sum + score, 0) / y.length;
  const alpha = solve(K, y.map((score) => score - level));
  const mean = xs.map((x) => level + dot(X.map((other) => k(x, other)), alpha));
  const std = xs.map((x) => {
    const column = X.map((other) => k(x, other));
    const variance = signal ** 2 - dot(column, solve(K, column));
    return Math.sqrt(Math.max(0, variance));
  });
  return { mean, std };
}

export function expectedImprovement(mean: number[], std: number[], best: number): number[] {
  return mean.map((mu, i) => {
    const s = std[i];
    if (s === 0) return 0;
    const gain = mu - best;
    const Z = gain / s;
    return gain * normalProbability(Z) + s * normalDensity(Z);
  });
}

const normalDensity = (x: number): number => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);

function normalProbability(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let [sum, term] = [0, x];
  for (let divisor = 3; divisor < 400; divisor += 2) {
    sum += term;
    term *= x ** 2 / divisor;
  }
  return 0.5 + normalDensity(x) * sum;
}

const dot = (u: number[], v: number[]): number => u.reduce((sum, u_i, i) => sum + u_i * v[i], 0);

/** Gaussian elimination; a covariance matrix needs no pivoting. */
function solve(A: number[][], b: number[]): number[] {
  if (A.length === 0) return [];
  const [head, ...tail] = A[0];
  const rest = A.slice(1).map(([first, ...row]) => row.map((value, j) => value - (first / head) * tail[j]));
  const x = solve(rest, b.slice(1).map((value, i) => value - (A[i + 1][0] / head) * b[0]));
  return [(b[0] - dot(tail, x)) / head, ...x];
}
