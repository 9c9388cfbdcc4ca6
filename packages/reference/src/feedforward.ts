import { forwardPass } from './forward-pass.ts';
import type { Network, Vector } from './network.ts';

/** All weighted inputs z^l and activations a^l of one input, the first layer's first; `activations[0]` is x itself. */
export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const passes = forwardPass(net, x);
  return { zs: passes.map(({ z }) => z), activations: [x, ...passes.map(({ a }) => a)] };
}
