import type { Example } from '../cost.ts';
import { hadamard, matTVec, outer } from '../linear-algebra.ts';
import type { Gradient, Matrix, Vector } from '../network.ts';
import { modelPasses, NO_DROPOUT, type Dropout, type Model } from './model.ts';
import { outputCost, outputDelta } from './output-cost.ts';

/** C_x, the cost of a model on one example. */
export function modelCost(model: Model, { x, y }: Example, dropout: Dropout = NO_DROPOUT): number {
  return outputCost(model.cost, modelPasses(model, x, dropout).at(-1)?.z ?? [], y);
}

/**
 * The gradient of C_x by backpropagation, for every activation and every cost: BP1 to BP4 with the slope of the hidden layers' activation.
 * A dropped neuron passes no error on; the others' errors carry the factor 1/(1 − p) of the forward pass.
 */
export function modelGradient(model: Model, { x, y }: Example, dropout: Dropout = NO_DROPOUT): Gradient {
  const passes = modelPasses(model, x, dropout);
  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  let delta = outputDelta(model.cost, passes.at(-1)?.z ?? [], y);
  for (const [l, { input }] of [...passes.entries()].toReversed()) {
    nablaB.unshift(delta);
    nablaW.unshift(outer(delta, input));
    const below = passes[l - 1];
    if (below) delta = hadamard(matTVec(model.net.weights[l] ?? [], delta), below.slopes);
  }
  return { nablaW, nablaB };
}
