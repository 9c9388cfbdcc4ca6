// Dropped neurons are silent, but what stays is as loud as before, so that the next layer is given too little. What makes up for those that are missing?
// @fails forward: the example of the statement
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => activation * mask[j]);
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => slope * mask[j]);
}
