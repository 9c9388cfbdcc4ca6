// e^710 is infinite for a computer. Take the largest z out of the sum before you compute any power.
// @fails cost: sure and wrong
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj), 0)) - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj));
}
