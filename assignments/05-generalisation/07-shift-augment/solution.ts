import type { Vector } from 'nabla';

/**
 * Five images for one: itself, then its content moved by one pixel up, down, left and right. What enters the image is 0.
 * @param image the pixels of a square image, row by row
 */
export function expand(image: Vector): Vector[] {
  // BEGIN SOLUTION
  const side = Math.sqrt(image.length);
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? (image[r * side + c] ?? Number.NaN) : 0);
  // Every pixel asks where its content comes from.
  const from = (dr: number, dc: number): Vector => image.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc));
  return [from(0, 0), from(1, 0), from(-1, 0), from(0, 1), from(0, -1)];
  // END SOLUTION
}
