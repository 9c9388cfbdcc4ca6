import type { CostName } from '../cost.ts';
import { crossEntropy } from '../cross-entropy.ts';
import { subtract } from '../linear-algebra.ts';
import { logLikelihood } from '../log-likelihood.ts';
import type { Vector } from '../network.ts';
import { outputError } from '../output-error.ts';
import { quadraticCost } from '../quadratic-cost.ts';
import { sigmoid } from '../sigmoid.ts';
import { softmax } from '../softmax.ts';

/** The costs of an output layer: quadratic and cross-entropy for sigmoid neurons, log-likelihood for a softmax layer. */
export type OutputCostName = CostName | 'log-likelihood';

/** C_x from the weighted inputs of the output layer. For the log-likelihood y is a unit vector, 1 at the label. */
export function outputCost(costName: OutputCostName, z: Vector, y: Vector): number {
  switch (costName) {
    case 'quadratic':
      return quadraticCost(z.map(sigmoid), y);
    case 'cross-entropy':
      return crossEntropy(z, y);
    case 'log-likelihood':
      return logLikelihood(z, y.indexOf(1));
    default:
      return costName satisfies never;
  }
}

/** δ^L = ∂C_x/∂z^L: BP1 for sigmoid outputs, a − y for a softmax layer. */
export const outputDelta = (costName: OutputCostName, z: Vector, y: Vector): Vector =>
  costName === 'log-likelihood' ? subtract(softmax(z), y) : outputError(costName, { z, a: z.map(sigmoid), y });
