// `delta` seems to apply a softmax to its argument. It is given the activations: the softmax has been applied already.
// @fails delta: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) + top - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return softmax(a).map((aj, j) => (j === label ? aj - 1 : aj));
}

function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((zj) => Math.exp(zj - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
