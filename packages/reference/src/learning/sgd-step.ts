import type { Gradient, Network } from '../network.ts';
import { updateNetwork } from './update-network.ts';

/**
 * w ← w − η ∂C/∂w and b ← b − η ∂C/∂b: one step of gradient descent, Nielsen, chapter 1, equations (20) and (21).
 * @param gradient the mean over a mini-batch, in the shapes of the network
 * @param eta the learning rate η
 */
export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  const descend = (parameter: number, slope: number): number => parameter - eta * slope;
  return updateNetwork(net, gradient, { weight: descend, bias: descend });
}
