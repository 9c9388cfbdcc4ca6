// What was added and subtracted again is not what it was: each of these steps is rounded. Keep the old number, or work on a copy.
// @fails fast waves
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((_, i) => {
    theta[i] += h;
    const above = f(theta);
    theta[i] -= 2 * h;
    const below = f(theta);
    theta[i] += h;
    return (above - below) / (2 * h);
  });
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
