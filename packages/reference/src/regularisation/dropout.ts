import { hadamard, scale } from '../linear-algebra.ts';
import type { Rng, Vector } from '../network.ts';

/**
 * Which of n neurons stay: 1 for those that do, 0 for those that are dropped, each with probability p on its own.
 * Srivastava et al., Dropout: a simple way to prevent neural networks from overfitting (2014); the book's chapter 3.
 * @param p the probability of being dropped, 0 ≤ p < 1
 */
export const dropoutMask = (n: number, p: number, rng: Rng): Vector => Array.from({ length: n }, () => (rng() >= p ? 1 : 0));

/**
 * a ⊙ mask / (1 − p): inverted dropout, whose mean over all masks is a, so that nothing is left to do when the network is used.
 * @param a the activations of a hidden layer
 */
export const dropoutForward = (a: Vector, mask: Vector, p: number): Vector => scale(1 / (1 - p), hadamard(a, mask));

/**
 * δ ⊙ mask / (1 − p): the slopes by a from those by the result of `dropoutForward`, with the same mask.
 * @param delta ∂C/∂ã, one entry for each neuron
 */
export const dropoutBackward = (delta: Vector, mask: Vector, p: number): Vector => scale(1 / (1 - p), hadamard(delta, mask));
