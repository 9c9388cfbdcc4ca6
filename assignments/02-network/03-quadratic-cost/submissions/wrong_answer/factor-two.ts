// Your error is twice as large as it should be. The square gives a factor 2; which factor of the cost takes it away again?
// @fails the error in the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => 2 * (a[j] - y[j]) * sigmoidPrime(z_j));
}
