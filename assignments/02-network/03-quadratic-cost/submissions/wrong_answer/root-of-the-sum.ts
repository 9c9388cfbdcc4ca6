// Your cost is the distance of a and y, or half of it. What has become of the square in the formula?
// @fails the cost in the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return Math.sqrt(a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0)) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * sigmoidPrime(z_j));
}
