// The step seems to grow with the parameter. Here it is h for every parameter, large or small.
// @fails a large step
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => {
    const step = h * Math.max(1, Math.abs(t));
    return (f(theta.with(i, t + step)) - f(theta.with(i, t - step))) / (2 * step);
  });
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
