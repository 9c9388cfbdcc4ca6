import { ACTIVATIONS, type ActivationName } from '../activation.ts';
import { add, matVec } from '../linear-algebra.ts';
import type { Network, Vector } from '../network.ts';
import { dropoutBackward, dropoutForward } from '../regularisation/dropout.ts';
import type { OutputCostName } from './output-cost.ts';

/** A network with the activation of its hidden layers and its cost, which also says what its outputs are. */
export type Model = { readonly net: Network; readonly activation: ActivationName; readonly cost: OutputCostName };

/** One mask of zeros and ones for each hidden layer, and the probability p with which its neurons were dropped. */
export type Dropout = { readonly masks: readonly Vector[]; readonly p: number };

/** Nothing is dropped. */
export const NO_DROPOUT: Dropout = { masks: [], p: 0 };

/** What one layer of a model received, its weighted input z^l = W^l a^{l−1} + b^l, and for a hidden layer the slopes ∂a^l/∂z^l. */
export type ModelPass = { readonly input: Vector; readonly z: Vector; readonly slopes: Vector };

/** The forward pass of one input, layer by layer. @throws RangeError when the network's shapes do not fit */
export function modelPasses({ net, activation }: Model, x: Vector, { masks, p }: Dropout): readonly ModelPass[] {
  const { activate, prime } = ACTIVATIONS[activation];
  let input = x;
  return net.weights.map((W, l) => {
    const z = add(matVec(W, input), net.biases[l] ?? []);
    const [a, slopes, mask] = [z.map(activate), z.map(prime), masks[l]];
    const pass = { input, z, slopes: mask ? dropoutBackward(slopes, mask, p) : slopes };
    input = mask ? dropoutForward(a, mask, p) : a;
    return pass;
  });
}
