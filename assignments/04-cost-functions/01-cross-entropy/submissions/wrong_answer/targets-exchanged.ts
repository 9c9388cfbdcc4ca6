// Targets 0 and 1 seem to be exchanged in the cost: it grows as the neurons become right. Look at which logarithm y multiplies.
// @fails cost: the example of the statement
import { subtract, type Vector } from 'nabla';

// ln(1 + e^u) without overflow
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));

export function cost(z: Vector, y: Vector): number {
  return z.reduce((sum, zj, j) => sum + (1 - y[j]) * softplus(-zj) + y[j] * softplus(zj), 0);
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
