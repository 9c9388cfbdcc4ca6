// The lengths seem to be squared. Then an error of a thousandth looks like one of a millionth; take the roots.
// @fails two gradients that differ
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  const square = (v: Vector): number => v.reduce((sum, x) => sum + x * x, 0);
  const size = square(a) + square(b);
  return size === 0 ? 0 : square(subtract(a, b)) / size;
}
