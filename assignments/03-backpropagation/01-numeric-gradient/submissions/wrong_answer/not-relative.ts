// This is the distance of the two gradients. Whether a hundredth is much depends on how large they are: divide by their lengths.
// @fails two gradients that differ
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  return Math.hypot(...subtract(a, b));
}
