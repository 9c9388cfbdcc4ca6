// σ′(z) is a (1 − a), with the activation a. You seem to put z itself into that product.
// @fails the example of the statement
import { hadamard, matTVec, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return hadamard(matTVec(wNext, deltaNext), z.map((z_k) => z_k * (1 - z_k)));
}
