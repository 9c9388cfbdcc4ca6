// Each image seems to be made of the one before instead of the original, so that the moves add up.
// @fails the example of the statement
import type { Vector } from 'nabla';

export function expand(image: Vector): Vector[] {
  const side = Math.round(Math.sqrt(image.length));
  let current = [...image];
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? current[r * side + c] : 0);
  const moves = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]];
  return moves.map(([dr, dc]) => (current = current.map((_, index) => pixel(Math.floor(index / side) + dr, (index % side) + dc))));
}
