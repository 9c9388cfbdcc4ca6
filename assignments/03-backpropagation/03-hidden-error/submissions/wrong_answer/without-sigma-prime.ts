// The factor σ′(z) seems to be missing. The weights lead back to the activations of the layer; from there to its weighted inputs is one more step.
// @fails the example of the statement
import { matTVec, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return matTVec(wNext, deltaNext);
}
