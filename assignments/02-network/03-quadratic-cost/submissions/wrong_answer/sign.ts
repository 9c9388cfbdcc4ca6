// Your error has the right size and points the other way. Is the slope of ½ (a − y)² positive or negative where a is larger than y?
// @fails the error in the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (y[j] - a[j]) * sigmoidPrime(z_j));
}
