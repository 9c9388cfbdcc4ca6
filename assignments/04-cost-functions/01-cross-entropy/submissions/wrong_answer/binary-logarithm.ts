// The cost has another base than e. In JavaScript `Math.log` is the natural logarithm; `Math.log2` and `Math.log10` are not.
// @fails cost: the example of the statement
import { subtract, type Vector } from 'nabla';

// ln(1 + e^u) without overflow
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));

export function cost(z: Vector, y: Vector): number {
  const total = z.reduce((sum, zj, j) => sum + y[j] * softplus(-zj) + (1 - y[j]) * softplus(zj), 0);
  return total / Math.LN2;
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
