// The slopes seem to be measured with a step up alone. Its error is as large as the step; one step up and one step down, compared with each other,
// leave an error as small as its square.
// @fails the example of the statement
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta)) / h);
}

export function relativeError(a: Vector, b: Vector): number {
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
}
