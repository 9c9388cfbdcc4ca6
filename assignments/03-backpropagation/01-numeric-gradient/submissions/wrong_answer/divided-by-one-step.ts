// Every slope is twice too large. How far apart are the two points at which you ask f?
// @fails the example of the statement
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / h);
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
