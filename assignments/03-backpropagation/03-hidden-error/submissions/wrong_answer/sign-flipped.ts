// Every number has the right size and the wrong sign. The error is a slope of the cost; the minus comes later, when a step is taken.
// @fails the example of the statement
import { matTVec, sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return matTVec(wNext, deltaNext).map((slope, k) => -slope * sigmoidPrime(z[k]));
}
