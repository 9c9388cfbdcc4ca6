// The cost has another base than e. In JavaScript `Math.log` is the natural logarithm.
// @fails cost: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return (Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label]) / Math.LN2;
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj));
}
