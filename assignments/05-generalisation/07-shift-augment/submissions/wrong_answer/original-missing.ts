// There are only four images. The original is still worth having: it comes first.
// @fails the example of the statement
import type { Vector } from 'nabla';

export function expand(image: Vector): Vector[] {
  const side = Math.round(Math.sqrt(image.length));
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? image[r * side + c] : 0);
  const from = (dr: number, dc: number): Vector => image.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc));
  return [from(1, 0), from(-1, 0), from(0, 1), from(0, -1)];
}
