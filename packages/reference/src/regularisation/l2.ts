import { updateNetwork } from '../learning/update-network.ts';
import { dot } from '../linear-algebra.ts';
import type { Gradient, Matrix, Network } from '../network.ts';

/**
 * C = C_0 + (λ/2n) Σ_w w², the biases left out: Nielsen, chapter 3, equation (87).
 * @param dataCost C_0
 * @param n the number of training samples
 */
export const l2Cost = (dataCost: number, weights: readonly Matrix[], lambda: number, n: number): number =>
  dataCost + (lambda / (2 * n)) * weights.flat().reduce((sum, row) => sum + dot(row, row), 0);

/**
 * w ← (1 − ηλ/n) w − η ∂C_0/∂w and b ← b − η ∂C_0/∂b: Nielsen, chapter 3, equations (93) and (94).
 * @param gradient of C_0, the mean over a mini-batch
 * @param n the number of training samples, not of those in the mini-batch
 */
export const l2Step = (net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network =>
  updateNetwork(net, gradient, {
    weight: (w, slope) => (1 - (eta * lambda) / n) * w - eta * slope,
    bias: (b, slope) => b - eta * slope,
  });
