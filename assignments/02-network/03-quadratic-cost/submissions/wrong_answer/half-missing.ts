// Your cost is twice as large as it should be. Which factor of the formula saves a 2 in the slope?
// @fails the cost in the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0);
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * sigmoidPrime(z_j));
}
