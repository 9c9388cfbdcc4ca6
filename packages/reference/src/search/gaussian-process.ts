import { dot, norm } from '../linear-algebra.ts';
import type { Matrix, Vector } from '../network.ts';
import { cholesky, solveLower } from './cholesky.ts';

/** The kernel k(x, x′) = signal² e^{−(x − x′)² / 2 length²}, and the noise of an observation; `signal` and `noise` are standard deviations. */
export type Kernel = { readonly length: number; readonly signal: number; readonly noise: number };

/**
 * Mean and standard deviation of an unknown function at the points xs, given noisy observations y of it at X.
 * μ = ȳ + kᵀK⁻¹(y − ȳ) and s² = k(x, x) − kᵀK⁻¹k with K = k(X, X) + noise² I: Rasmussen and Williams, Gaussian processes for machine learning (2006), algorithm 2.1.
 * @param X the observed points, at least one, as many as y
 * @returns `std` is that of the function, without the noise of a further observation; never below 0
 * @throws RangeError when K is not positive definite: equal points without noise
 */
export function gpPosterior(X: Vector, y: Vector, xs: Vector, kernel: Kernel): { mean: Vector; std: Vector } {
  const L = cholesky(covarianceOf(X, kernel));
  const level = y.reduce((sum, value) => sum + value, 0) / y.length;
  const whitened = solveLower(L, y.map((value) => value - level));
  const columns = xs.map((x) => solveLower(L, X.map((other) => similarity(x, other, kernel))));
  return {
    mean: columns.map((column) => level + dot(column, whitened)),
    // Rounding can take an observed point's variance below 0.
    std: columns.map((column) => Math.sqrt(Math.max(0, kernel.signal ** 2 - norm(column) ** 2))),
  };
}

const covarianceOf = (X: Vector, kernel: Kernel): Matrix =>
  X.map((left, i) => X.map((right, j) => similarity(left, right, kernel) + (i === j ? kernel.noise ** 2 : 0)));

const similarity = (left: number, right: number, { length, signal }: Kernel): number =>
  signal ** 2 * Math.exp(-((left - right) ** 2) / (2 * length ** 2));
