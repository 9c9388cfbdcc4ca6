import { backpropBatch } from '../backprop-batch.ts';
import { norm } from '../linear-algebra.ts';
import type { Matrix, Network, Vector } from '../network.ts';

/**
 * ‖(1/m) Σ_x δ^{x,l}‖ = ‖∂C/∂b^l‖ of every hidden layer, the first one first: how fast its biases learn (Nielsen, chapter 5).
 * The errors are averaged before their length is taken, and come from the cross-entropy without a penalty.
 * @param X one column per sample
 * @param Y the wanted outputs, one column per sample
 */
export const layerSpeeds = (net: Network, X: Matrix, Y: Matrix): Vector =>
  backpropBatch(net, X, Y, 'cross-entropy').nablaB.slice(0, -1).map(norm);
