import { gaussian } from '../gaussian.ts';
import { add, matVec } from '../linear-algebra.ts';
import type { Matrix, Rng, Vector } from '../network.ts';

/** Random frequencies, one row of `omega` for each feature, and phases. */
export type RbfMap = { readonly omega: Matrix; readonly phi: Vector };

/**
 * Frequencies from N(0, 2 gamma) and phases uniform in [0, 2π).
 * Rahimi and Recht, Random features for large-scale kernel machines (2007), algorithm 1.
 * @param inputs the length of an input
 * @param features the number D of features: the kernel's error falls as 1/√D
 * @param gamma the width of the kernel e^{−gamma ‖x − x′‖²}
 */
export function drawRbfMap(inputs: number, features: number, gamma: number, rng: Rng): RbfMap {
  const frequencies = (): Vector => Array.from({ length: inputs }, () => Math.sqrt(2 * gamma) * gaussian(rng));
  return { omega: Array.from({ length: features }, frequencies), phi: Array.from({ length: features }, () => 2 * Math.PI * rng()) };
}

/** √(2/D) cos(Ωx + φ): D features whose dot products are, on average, the kernel e^{−gamma ‖x − x′‖²}, so that a linear machine stands in for an RBF one. */
export const rbfFeatures = (x: Vector, { omega, phi }: RbfMap): Vector =>
  add(matVec(omega, x), phi).map((angle) => Math.sqrt(2 / phi.length) * Math.cos(angle));
