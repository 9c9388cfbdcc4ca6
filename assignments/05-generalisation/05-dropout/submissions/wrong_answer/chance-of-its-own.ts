// A second call with the same random numbers gives another mask. Where does your chance come from?
// @fails mask: every combination of three neurons, half of them dropped
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, _rng: Rng): Vector {
  return Array.from({ length: n }, () => (Math.random() >= p ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / (1 - p));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / (1 - p));
}
