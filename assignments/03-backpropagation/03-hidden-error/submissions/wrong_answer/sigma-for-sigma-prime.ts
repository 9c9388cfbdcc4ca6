// The error seems to be multiplied by σ(z), the activation. What a small change of z does to it is the derivative σ′(z).
// @fails the example of the statement
import { hadamard, matTVec, sigmoid, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return hadamard(matTVec(wNext, deltaNext), z.map(sigmoid));
}
