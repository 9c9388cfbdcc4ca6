import { scale, type Matrix } from 'nabla';

/**
 * The weights for use, W · (1 − p), after a training in which dropout did not scale the activations.
 * @param W the weights that leave the layer with dropout: a row for each neuron of the next layer
 * @param p the probability with which a neuron was DROPPED, 0 ≤ p < 1
 */
export function scaleForTest(W: Matrix, p: number): Matrix {
  // BEGIN SOLUTION
  return W.map((row) => scale(1 - p, row));
  // END SOLUTION
}
