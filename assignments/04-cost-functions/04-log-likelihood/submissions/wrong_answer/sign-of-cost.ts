// The cost is negative. The logarithm of a probability is; its cost is the opposite.
// @fails cost: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return z[label] - top - Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0));
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj));
}
