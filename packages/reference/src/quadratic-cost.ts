import { dot, hadamard, subtract } from './linear-algebra.ts';
import type { Vector } from './network.ts';
import { sigmoidPrime } from './sigmoid.ts';

/** C = ½ ‖a − y‖² of one sample; a and y have one entry per output neuron. */
export function quadraticCost(a: Vector, y: Vector): number {
  const difference = subtract(a, y);
  return 0.5 * dot(difference, difference);
}

/** δ^L = (a − y) ⊙ σ′(z), the quadratic cost's error at sigmoid outputs (BP1). */
export const quadraticDelta = (z: Vector, a: Vector, y: Vector): Vector => hadamard(subtract(a, y), z.map(sigmoidPrime));
