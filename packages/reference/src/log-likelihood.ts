import type { Vector } from './network.ts';

/**
 * C = −ln a_y of one sample, where a = softmax(z) and y is the label: Nielsen, chapter 3, equation (80).
 * Computed as ln Σ_k e^{z_k} − z_y, with the largest exponent taken out, so that no a_y rounds to 0 before its logarithm.
 * @param z the weighted inputs of the output layer, at least one
 * @param label the index of the right class, from 0
 */
export function logLikelihood(z: Vector, label: number): number {
  const largest = Math.max(...z);
  const total = z.reduce((sum, z_j) => sum + Math.exp(z_j - largest), 0);
  return largest - (z[label] ?? Number.NaN) + Math.log(total);
}

/**
 * δ^L_j = a_j − y_j, where y_j is 1 for the label, else 0: the log-likelihood's error at softmax outputs, Nielsen, chapter 3, equation (84).
 * @param a the outputs, softmax(z)
 */
export const logLikelihoodDelta = (a: Vector, label: number): Vector => a.map((a_j, j) => (j === label ? a_j - 1 : a_j));
