import type { CostName, Example } from './cost.ts';
import { forwardPass, outputLayerOf } from './forward-pass.ts';
import { hiddenError } from './hidden-error.ts';
import { outer } from './linear-algebra.ts';
import type { Gradient, Matrix, Network, Vector } from './network.ts';
import { outputError } from './output-error.ts';

/**
 * The gradient of C_x, the cost of one example, by backpropagation.
 * Nielsen, Neural Networks and Deep Learning, chapter 2, equations BP1 to BP4.
 */
export function backprop(net: Network, { x, y }: Example, costName: CostName): Gradient {
  const passes = forwardPass(net, x);
  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  let delta = outputError(costName, { ...outputLayerOf(passes), y });
  for (const [l, { W, input }] of [...passes.entries()].toReversed()) {
    nablaB.unshift(delta); // BP3: ∂C/∂b^l = δ^l
    nablaW.unshift(outer(delta, input)); // BP4: ∂C/∂W^l = δ^l (a^{l−1})ᵀ
    const below = passes[l - 1];
    if (below) delta = hiddenError(W, delta, below.z);
  }
  return { nablaW, nablaB };
}
