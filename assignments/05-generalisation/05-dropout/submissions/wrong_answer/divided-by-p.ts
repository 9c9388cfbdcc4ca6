// What stays seems to be divided by the probability of being dropped. The more neurons are dropped, the louder the others have to be: look at p = 0.9. Which probability does that?
// @fails forward: the example of the statement
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / p);
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / p);
}
