// The softmax is right, but for a class that is very unlikely it is exactly 0, and the logarithm of 0 is infinite. Simplify −ln a first: the logarithm of
// a power of e needs no computer.
// @fails cost: sure and wrong
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  return -Math.log(softmax(z)[label]);
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj));
}

function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((zj) => Math.exp(zj - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
