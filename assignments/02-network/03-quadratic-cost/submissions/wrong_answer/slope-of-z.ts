// Your slope a (1 − a) has z in the place of a. Which of the two arguments of your function lies between 0 and 1?
// @fails the error in the example of the statement
import type { Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * z_j * (1 - z_j));
}
