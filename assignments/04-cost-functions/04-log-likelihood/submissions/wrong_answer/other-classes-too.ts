// The cost seems to count the classes that are not wanted as well, as the cross-entropy of sigmoid neurons does. In a softmax they are already in the
// denominator: only the right class has a term.
// @fails cost: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const a = softmax(z);
  return a.reduce((sum, aj, j) => sum - Math.log(j === label ? aj : 1 - aj), 0);
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
