// The number of dropped neurons seems to be the same in every mask. Each neuron is dropped or not whatever happens to the others, so it varies.
// @fails mask: every combination of three neurons, half of them dropped
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  const keys = Array.from({ length: n }, () => rng());
  const dropped = Math.round(n * p);
  const limit = [...keys].sort((left, right) => left - right)[dropped - 1] ?? -1;
  return keys.map((key) => (key > limit ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / (1 - p));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / (1 - p));
}
