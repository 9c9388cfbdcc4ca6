// The last factor of your error is an activation. Which function says how fast the activation moves with z?
// @fails the error in the example of the statement
import { sigmoid, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0) / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * sigmoid(z_j));
}
