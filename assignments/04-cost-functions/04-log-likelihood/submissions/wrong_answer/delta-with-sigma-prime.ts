// The error carries a factor a (1 − a) too many. Work out the chain rule once on paper, with the whole Jacobian of the softmax: it cancels.
// @fails delta: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj) * aj * (1 - aj));
}
