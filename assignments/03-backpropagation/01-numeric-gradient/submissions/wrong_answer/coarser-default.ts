// Where no step is given, yours seems to be larger than 1e-5: the slopes of a function that bends much are off from the seventh digit on.
// @fails fast waves
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-4): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
