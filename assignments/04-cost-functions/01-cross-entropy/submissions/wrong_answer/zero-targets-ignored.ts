// Only neurons with target 1 seem to cost anything. A neuron that should be silent and is not must pay as well:
// look at the second term of the sum.
// @fails cost: the example of the statement
import { subtract, type Vector } from 'nabla';

// ln(1 + e^u) without overflow
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));

export function cost(z: Vector, y: Vector): number {
  return z.reduce((sum, zj, j) => sum + y[j] * softplus(-zj), 0);
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
