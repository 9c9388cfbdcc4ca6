// Where both gradients are zero, 0/0 is not a number. They are equal, so the error is 0.
// @fails two gradients of zero
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  return Math.hypot(...subtract(a, b)) / (Math.hypot(...a) + Math.hypot(...b));
}
