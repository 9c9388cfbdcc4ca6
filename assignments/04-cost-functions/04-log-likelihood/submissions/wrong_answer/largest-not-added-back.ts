// The cost lacks what you took out of the sum. ln(e^M · s) is M + ln s.
// @fails cost: the example of the statement
import type { Vector } from 'nabla';

export function cost(z: Vector, label: number): number {
  const top = Math.max(...z);
  return Math.log(z.reduce((sum, zj) => sum + Math.exp(zj - top), 0)) - z[label];
}

export function delta(a: Vector, label: number): Vector {
  return a.map((aj, j) => (j === label ? aj - 1 : aj));
}
