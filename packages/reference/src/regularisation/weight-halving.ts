import { scale } from '../linear-algebra.ts';
import type { Matrix } from '../network.ts';

/**
 * W (1 − p), the weights out of a layer that was trained with plain dropout, for use with all its neurons: the book halves them, p = 1/2 (chapter 3).
 * @param p the probability with which a neuron was dropped
 */
export const scaleForTest = (W: Matrix, p: number): Matrix => W.map((row) => scale(1 - p, row));
