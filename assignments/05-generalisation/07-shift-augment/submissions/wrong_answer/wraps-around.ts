// What leaves the image comes in again on the other side. A stroke would appear where nobody has drawn one: what enters is background.
// @fails the example of the statement
import type { Vector } from 'nabla';

export function expand(image: Vector): Vector[] {
  const side = Math.round(Math.sqrt(image.length));
  const pixel = (r: number, c: number): number => image[((r + side) % side) * side + ((c + side) % side)];
  const from = (dr: number, dc: number): Vector => image.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc));
  return [[...image], from(1, 0), from(-1, 0), from(0, 1), from(0, -1)];
}
