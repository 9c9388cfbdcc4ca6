// Keeping a away from 0 avoids the infinity, and it also limits the cost: a class that lies 2000 below the largest z costs 2000. Compute from z itself.
// @fails cost: sure and wrong
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  return -Math.log(Math.max(softmax(z)[label], 1e-12));
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
