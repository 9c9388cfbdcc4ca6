// The cost seems to be divided by the number of output neurons. Within one sample it is a sum; a mean is taken over samples only.
// @fails cost: the example of the statement
import { subtract, type Vector } from 'nabla';

// ln(1 + e^u) without overflow
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));

export function cost(z: Vector, y: Vector): number {
  const total = z.reduce((sum, zj, j) => sum + y[j] * softplus(-zj) + (1 - y[j]) * softplus(zj), 0);
  return total / z.length;
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
