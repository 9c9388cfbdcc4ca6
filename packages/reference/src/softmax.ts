import type { Matrix, Vector } from './network.ts';

/**
 * a_j = e^{z_j} / Σ_k e^{z_k}, probabilities that sum to 1: Nielsen, chapter 3, equation (78).
 * Finite for every finite z: the largest is subtracted first, which changes no quotient.
 * @param z at least one weighted input
 */
export function softmax(z: Vector): Vector {
  const largest = Math.max(...z);
  const exponentials = z.map((z_j) => Math.exp(z_j - largest));
  const total = exponentials.reduce((sum, exponential) => sum + exponential, 0);
  return exponentials.map((exponential) => exponential / total);
}

/** ∂a_j/∂z_k = a_j (δ_jk − a_k), where δ_jk is 1 for j = k, else 0: a symmetric n × n matrix whose rows sum to 0. */
export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
