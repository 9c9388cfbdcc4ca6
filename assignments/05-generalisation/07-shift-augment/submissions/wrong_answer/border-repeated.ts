// The row or column that enters is a copy of its neighbour. What lies outside the image is background, 0.
// @fails the example of the statement
import type { Vector } from 'nabla';

export function expand(image: Vector): Vector[] {
  const side = Math.round(Math.sqrt(image.length));
  const pixel = (r: number, c: number): number => image[Math.min(Math.max(r, 0), side - 1) * side + Math.min(Math.max(c, 0), side - 1)];
  const from = (dr: number, dc: number): Vector => image.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc));
  return [[...image], from(1, 0), from(-1, 0), from(0, 1), from(0, -1)];
}
