import { dot } from '../linear-algebra.ts';
import type { Vector } from '../network.ts';

/** What a perceptron, or a logic gate, puts out. */
export type Bit = 0 | 1;

/**
 * 1 if w · x + b > 0, else 0: Nielsen, Neural Networks and Deep Learning, chapter 1, equation (2). On the boundary, w · x + b = 0, it is 0.
 * @param w one weight for each input
 * @param b the bias, minus the threshold of equation (1)
 * @param x as many inputs as weights
 */
export const perceptron = (w: Vector, b: number, x: Vector): Bit => (dot(w, x) + b > 0 ? 1 : 0);

/** 0 if both inputs are 1, else 1, by the perceptron of the book's chapter 1: weights −2 and −2, bias 3. The inputs are 0 or 1. */
export const nand = (a: number, b: number): Bit => perceptron([-2, -2], 3, [a, b]);
