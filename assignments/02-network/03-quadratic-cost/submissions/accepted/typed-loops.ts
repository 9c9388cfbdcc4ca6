import type { Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  let sum = 0;
  for (let j = 0; j < a.length; j += 1) sum += 0.5 * (y[j] - a[j]) ** 2;
  return sum;
}

// The activations are known, so their slopes need no exponential.
export function delta(z: Vector, a: Vector, y: Vector): Float64Array {
  const errors = new Float64Array(z.length);
  for (let j = 0; j < z.length; j += 1) errors[j] = (a[j] - y[j]) * a[j] * (1 - a[j]);
  return errors;
}
