// The factor depends on how many neurons happened to stay. It is the probability that counts: the mean over all masks has to come out right, not the sum of one of them.
// @fails forward: the example of the statement
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j] * mask.length) / mask.reduce((sum, entry) => sum + entry, 0));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j] * mask.length) / mask.reduce((sum, entry) => sum + entry, 0));
}
