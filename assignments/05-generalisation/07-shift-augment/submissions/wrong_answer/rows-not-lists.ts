// Each image is a list of rows. Asked for is one list of all pixels, row by row, as it came.
// @fails the example of the statement
import type { Vector } from 'nabla';

export function expand(image: Vector): Vector[] {
  const side = Math.round(Math.sqrt(image.length));
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? image[r * side + c] : 0);
  const from = (dr: number, dc: number): Vector => image.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc));
  return ([[...image], from(1, 0), from(-1, 0), from(0, 1), from(0, -1)].map((one) => Array.from({ length: side }, (_, r) => one.slice(r * side, (r + 1) * side)))) as unknown as Vector[];
}
