// The label seems to be subtracted from every activation. It is the place of the 1 in the wanted output, no output itself.
// @fails delta: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj) => aj - label);
}
