// The error has the wrong sign. It is the slope of the cost: the cost falls when the right class gets more, so there it is negative.
// @fails delta: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? 1 - aj : -aj));
}
