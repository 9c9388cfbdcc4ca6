// The effects through the neurons of the next layer seem to be averaged. They add up: a neuron that feeds twice as many acts on the cost in twice as many ways.
// @fails the example of the statement
import { hadamard, matTVec, scale, sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return hadamard(scale(1 / deltaNext.length, matTVec(wNext, deltaNext)), z.map(sigmoidPrime));
}
