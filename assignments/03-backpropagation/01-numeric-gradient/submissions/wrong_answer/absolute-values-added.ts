// The lengths seem to be sums of absolute values. The Euclidean length is the root of the sum of squares.
// @fails two gradients that differ
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  const length = (v: Vector): number => v.reduce((sum, x) => sum + Math.abs(x), 0);
  const size = length(a) + length(b);
  return size === 0 ? 0 : length(subtract(a, b)) / size;
}
