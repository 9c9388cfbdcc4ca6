// Keeping a away from 0 and 1 avoids the infinity, and it also limits the cost: a neuron with z = 1000 and target 0 costs 1000.
// Compute from z itself; then nothing has to be clipped.
// @fails cost: sure and right, sure and wrong
import { sigmoid, subtract, type Vector } from 'nabla';

export function cost(z: Vector, y: Vector): number {
  const a = z.map((zj) => Math.min(Math.max(sigmoid(zj), 1e-12), 1 - 1e-12));
  return -a.reduce((sum, aj, j) => sum + y[j] * Math.log(aj) + (1 - y[j]) * Math.log(1 - aj), 0);
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
