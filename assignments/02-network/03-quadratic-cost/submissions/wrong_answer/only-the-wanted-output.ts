// Your cost hears only the neurons that should be active. Does it matter what the others say?
// @fails the cost of an answer that is all wrong
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + y[j] * (a_j - y[j]) ** 2, 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * sigmoidPrime(z_j));
}
