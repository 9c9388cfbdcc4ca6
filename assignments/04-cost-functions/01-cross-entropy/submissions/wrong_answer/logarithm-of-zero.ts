// The formula is right, and it breaks where a neuron is sure: a has been rounded to 0 or 1 there, and ln 0 is −∞.
// Put a = σ(z) into the logarithms on paper and simplify before you compute.
// @fails cost: sure and right, sure and wrong
import { sigmoid, subtract, type Vector } from 'nabla';

export function cost(z: Vector, y: Vector): number {
  const a = z.map(sigmoid);
  return -a.reduce((sum, aj, j) => sum + y[j] * Math.log(aj) + (1 - y[j]) * Math.log(1 - aj), 0);
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return subtract(a, y);
}
