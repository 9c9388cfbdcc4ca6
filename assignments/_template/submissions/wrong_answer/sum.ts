// This is the sum: what is it divided by?
// @fails three numbers
import type { Vector } from 'nabla';

export function mean(xs: Vector): number {
  return xs.reduce((sum, x) => sum + x, 0);
}
