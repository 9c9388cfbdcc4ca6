import type { Rng, Vector } from 'nabla';

/**
 * Which neurons of a layer stay in a training step: 1 for those that do, 0 for those that are dropped.
 * @param n the number of neurons, at least 1
 * @param p the probability with which each neuron is DROPPED, whatever happens to the others; 0 ≤ p < 1
 * @param rng uniform random numbers in [0, 1), the only source of chance
 */
export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  // BEGIN SOLUTION
  return Array.from({ length: n }, () => (rng() >= p ? 1 : 0));
  // END SOLUTION
}

/**
 * The way forward in training: dropped neurons are silent, and what stays is scaled so that the mean over all masks is `a`.
 * @param a the activations of a hidden layer
 * @param mask a 0 or 1 for each of them
 * @param p the probability with which a neuron was dropped, 0 ≤ p < 1
 */
export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  // BEGIN SOLUTION
  return a.map((a_j, j) => (a_j * (mask[j] ?? Number.NaN)) / (1 - p));
  // END SOLUTION
}

/**
 * The way back: from the slopes of the cost along what `dropoutForward` returned to those along its `a`.
 * @param delta ∂C/∂ã, one number for each neuron
 * @param mask the mask of the way forward
 * @param p the probability with which a neuron was dropped, 0 ≤ p < 1
 */
export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  // BEGIN SOLUTION
  return delta.map((delta_j, j) => (delta_j * (mask[j] ?? Number.NaN)) / (1 - p));
  // END SOLUTION
}
