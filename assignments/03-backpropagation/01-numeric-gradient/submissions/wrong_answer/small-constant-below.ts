// A small constant in the denominator avoids 0/0, and hides every mistake in gradients that are small themselves. Treat the one case in which
// both are zero on its own.
// @fails two small gradients that differ
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  return Math.hypot(...subtract(a, b)) / (Math.hypot(...a) + Math.hypot(...b) + 1e-8);
}
