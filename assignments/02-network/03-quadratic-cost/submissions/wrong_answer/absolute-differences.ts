// Your cost adds up the sizes of the differences. What does the formula do with each of them before it adds?
// @fails the cost in the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + Math.abs(a_j - y[j]), 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * sigmoidPrime(z_j));
}
