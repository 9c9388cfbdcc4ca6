// `delta` seems to be the slope along the activations, −1/a at the right class. The error is the slope along z, and every z moves the activation of the right class.
// @fails delta: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? -1 / aj : 0));
}
