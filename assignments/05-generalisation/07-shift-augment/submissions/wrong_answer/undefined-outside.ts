// Some pixels are no numbers. Beyond the first and the last pixel of the list there is nothing to read: answer 0 there.
// @fails the example of the statement
import type { Vector } from 'nabla';

export function expand(image: Vector): Vector[] {
  const side = Math.round(Math.sqrt(image.length));
  const pixel = (r: number, c: number): number => (c >= 0 && c < side ? image[r * side + c] : 0);
  const from = (dr: number, dc: number): Vector => image.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc));
  return [[...image], from(1, 0), from(-1, 0), from(0, 1), from(0, -1)];
}
