import { crossEntropy } from './cross-entropy.ts';
import { forwardPass, outputLayerOf } from './forward-pass.ts';
import type { Network, Vector } from './network.ts';
import { quadraticCost } from './quadratic-cost.ts';

/** The costs for sigmoid outputs. */
export type CostName = 'quadratic' | 'cross-entropy';

/** An input and the output that is wanted for it. */
export type Example = { readonly x: Vector; readonly y: Vector };

/** Weighted input z, activation a = σ(z) and target y of the last layer, all of the same length. */
export type OutputLayer = { readonly z: Vector; readonly a: Vector; readonly y: Vector };

/** C_x, the cost of a network on one example. */
export function costOf(net: Network, { x, y }: Example, costName: CostName): number {
  const { z, a } = outputLayerOf(forwardPass(net, x));
  return costName === 'quadratic' ? quadraticCost(a, y) : crossEntropy(z, y);
}
