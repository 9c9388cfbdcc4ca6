// σ′ seems to be taken at the activation. `sigmoidPrime` expects the weighted input z, since it applies σ itself.
// @fails the example of the statement
import { hadamard, matTVec, sigmoid, sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return hadamard(matTVec(wNext, deltaNext), z.map(sigmoid).map(sigmoidPrime));
}
