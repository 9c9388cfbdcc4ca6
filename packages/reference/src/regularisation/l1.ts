import { updateNetwork } from '../learning/update-network.ts';
import type { Gradient, Matrix, Network } from '../network.ts';

/**
 * C = C_0 + (λ/n) Σ_w |w|, the biases left out: Nielsen, chapter 3, equation (95).
 * @param dataCost C_0
 * @param n the number of training samples
 */
export const l1Cost = (dataCost: number, weights: readonly Matrix[], lambda: number, n: number): number =>
  dataCost + (lambda / n) * weights.flat(2).reduce((sum, w) => sum + Math.abs(w), 0);

/**
 * w ← w − (ηλ/n) sgn(w) − η ∂C_0/∂w and b ← b − η ∂C_0/∂b, where sgn(0) = 0: Nielsen, chapter 3, equation (97).
 * @param gradient of C_0, the mean over a mini-batch
 * @param n the number of training samples, not of those in the mini-batch
 */
export const l1Step = (net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network =>
  updateNetwork(net, gradient, {
    weight: (w, slope) => w - ((eta * lambda) / n) * Math.sign(w) - eta * slope,
    bias: (b, slope) => b - eta * slope,
  });
