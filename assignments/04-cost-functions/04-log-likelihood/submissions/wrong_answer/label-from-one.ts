// The labels seem to be counted from 1. The digit 0 is the first class, at index 0.
// @fails cost: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label - 1];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label - 1 ? aj - 1 : aj));
}
