import { backprop } from './backprop.ts';
import type { CostName } from './cost.ts';
import { meanGradient } from './learning/mean-gradient.ts';
import { transpose } from './linear-algebra.ts';
import type { Gradient, Matrix, Network } from './network.ts';

/**
 * The gradient of C = (1/m) Σ_x C_x over a mini-batch: the means of BP3 and BP4 over the samples (Nielsen, chapter 2).
 * @param X one column per sample, n_1 × m, m at least 1
 * @param Y the wanted outputs, one column per sample, n_L × m
 */
export function backpropBatch(net: Network, X: Matrix, Y: Matrix, costName: CostName = 'quadratic'): Gradient {
  const targets = transpose(Y);
  return meanGradient(transpose(X).map((x, sample) => backprop(net, { x, y: targets[sample] ?? [] }, costName)));
}
