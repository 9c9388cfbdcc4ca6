// σ′(z) seems to be applied to the error of the next layer, before the weights. It belongs to the neurons of this layer, so it comes after them.
// @fails three neurons feed three
import { matTVec, sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  const scaled = deltaNext.map((delta, j) => delta * sigmoidPrime(z[j] ?? NaN));
  return matTVec(wNext, scaled);
}
