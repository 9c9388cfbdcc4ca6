import type { Vector } from '../network.ts';
import { pixelAt, render } from './square-image.ts';

/**
 * Five images for one: itself, then its content moved by one pixel up, down, left and right.
 * What leaves the square is lost, what enters it is 0 (the book's chapter 6, expand_mnist.py).
 * @param image a square image, row by row
 */
export const expand = (image: Vector): Vector[] => [[...image], shift(image, 1, 0), shift(image, -1, 0), shift(image, 0, 1), shift(image, 0, -1)];

/** out[r][c] = in[r + dr][c + dc]. */
const shift = (image: Vector, dr: number, dc: number): Vector => render(image, (r, c) => pixelAt(image, r + dr, c + dc));
