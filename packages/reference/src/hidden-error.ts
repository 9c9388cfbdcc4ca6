import { hadamard, matTVec } from './linear-algebra.ts';
import type { Matrix, Vector } from './network.ts';
import { sigmoidPrime } from './sigmoid.ts';

/**
 * δ^l = ((W^{l+1})ᵀ δ^{l+1}) ⊙ σ′(z^l), the error of a hidden layer from that of the next one (BP2).
 * @param wNext n_{l+1} × n_l
 * @param deltaNext n_{l+1} entries
 * @param z n_l entries
 */
export const hiddenError = (wNext: Matrix, deltaNext: Vector, z: Vector): Vector =>
  hadamard(matTVec(wNext, deltaNext), z.map(sigmoidPrime));
