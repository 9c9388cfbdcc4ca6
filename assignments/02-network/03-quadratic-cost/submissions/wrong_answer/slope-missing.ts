// Your error is that of the activation. Which factor leads from a change of a to a change of z?
// @fails the error in the example of the statement
// @fails the error of saturated outputs
import type { Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return a.map((a_j, j) => a_j - y[j]);
}
