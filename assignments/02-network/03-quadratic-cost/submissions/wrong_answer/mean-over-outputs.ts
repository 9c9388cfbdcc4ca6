// Your cost becomes smaller with every further output neuron. Over what is the mean taken: over the neurons of one sample, or over samples?
// @fails the cost in the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function cost(a: Vector, y: Vector): number {
  return a.reduce((sum, a_j, j) => sum + (a_j - y[j]) ** 2, 0) / (2 * a.length);
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return z.map((z_j, j) => (a[j] - y[j]) * sigmoidPrime(z_j));
}
