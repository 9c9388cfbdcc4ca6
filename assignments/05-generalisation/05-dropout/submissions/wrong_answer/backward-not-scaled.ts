// On the way back the factor is missing. The way forward multiplies by m/(1 − p): what is the slope of that?
// @fails backward: the example of the statement
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / (1 - p));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => slope * mask[j]);
}
