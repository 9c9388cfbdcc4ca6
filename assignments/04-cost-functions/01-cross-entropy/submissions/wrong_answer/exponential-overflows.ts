// ln(1 + e^z) is right on paper, but e^z is infinite for z above 709. Take z out of the logarithm where it is positive,
// so that the exponent never is.
// @fails cost: sure and right, sure and wrong
import { subtract, type Vector } from 'nabla';

export function cost(z: Vector, y: Vector): number {
  return z.reduce((sum, zj, j) => sum + Math.log(1 + Math.exp(zj)) - zj * y[j], 0);
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
