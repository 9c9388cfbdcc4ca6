import type { Vector } from '../network.ts';

/** The pixel of row r and column c, 0 outside the image. */
export function pixelAt(image: Vector, r: number, c: number): number {
  const side = sideOf(image);
  const isInside = r >= 0 && r < side && c >= 0 && c < side;
  return isInside ? (image[r * side + c] ?? 0) : 0;
}

/** An image of the same size, from the pixel of every row and column. */
export function render(like: Vector, pixel: (r: number, c: number) => number): Vector {
  const side = sideOf(like);
  return like.map((_, index) => pixel(Math.floor(index / side), index % side));
}

/** The side of a square image, √length. */
const sideOf = (image: Vector): number => Math.round(Math.sqrt(image.length));
