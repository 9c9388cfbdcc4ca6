import { crossEntropyDelta } from './cross-entropy.ts';
import type { CostName, OutputLayer } from './cost.ts';
import type { Vector } from './network.ts';
import { quadraticDelta } from './quadratic-cost.ts';

/** δ^L = ∂C/∂z^L = ∇_a C ⊙ σ′(z^L), the error of a layer of sigmoid outputs (BP1). */
export function outputError(costName: CostName, { z, a, y }: OutputLayer): Vector {
  switch (costName) {
    case 'quadratic':
      return quadraticDelta(z, a, y);
    case 'cross-entropy':
      return crossEntropyDelta(a, y);
    default:
      return costName satisfies never;
  }
}
