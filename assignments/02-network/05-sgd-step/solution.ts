import { scale, subtract, type Gradient, type Network, type Vector } from 'nabla';

/**
 * The network after one step of gradient descent.
 * @param net at least two layers
 * @param gradient the slopes of the cost, a mean over the mini-batch, in the shapes of `net.weights` and `net.biases`
 * @param eta the learning rate η, above 0
 */
export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  // BEGIN SOLUTION
  const downhill = (v: Vector, slopes: Vector = []): Vector => subtract(v, scale(eta, slopes));
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => downhill(row, gradient.nablaW[l]?.[j]))),
    biases: net.biases.map((b, l) => downhill(b, gradient.nablaB[l])),
  };
  // END SOLUTION
}
