// All slopes are equal: all parameters seem to be moved together. That measures one slope along the diagonal; move one parameter at a time.
// @fails the example of the statement
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  const along = (step: number): number => f(theta.map((t) => t + step));
  return theta.map(() => (along(h) - along(-h)) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
