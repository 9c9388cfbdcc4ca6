// The result is right, and it is the argument itself, changed. The caller still needs its activations: make a copy.
// @fails delta: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label];
}

export function delta(a: Vector, label: number): Vector {
  a[label] -= 1;
  return a;
}
