// All neurons of a mask seem to share one random number. Each has its own chance.
// @fails mask: every combination of three neurons, half of them dropped
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  const entry = rng() >= p ? 1 : 0;
  return new Array<number>(n).fill(entry);
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / (1 - p));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / (1 - p));
}
