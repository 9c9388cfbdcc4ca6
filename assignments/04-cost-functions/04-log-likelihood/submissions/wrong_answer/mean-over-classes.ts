// The cost seems to be divided by the number of classes. It has one term only, that of the right class.
// @fails cost: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return (Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label]) / z.length;
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj));
}
