import { dot, scale, subtract, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

/**
 * The cost with the price of the weights: C = C_0 + (λ/2n) Σ w².
 * @param dataCost C_0, the cost without the price
 * @param weights one matrix for each layer but the first
 * @param lambda how much weights cost, 0 or more
 * @param n the number of training samples
 */
export function l2Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  // BEGIN SOLUTION
  const squares = weights.flat().reduce((sum, row) => sum + dot(row, row), 0);
  return dataCost + (lambda / (2 * n)) * squares;
  // END SOLUTION
}

/**
 * The network after one step of gradient descent on that cost.
 * @param net at least two layers
 * @param gradient the slopes of C_0, a mean over the mini-batch, in the shapes of `net.weights` and `net.biases`
 * @param eta the learning rate η, above 0
 * @param lambda how much weights cost, 0 or more
 * @param n the number of training samples, not of those in the mini-batch
 */
export function l2Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  // BEGIN SOLUTION
  const downhill = (v: Vector, slopes: Vector = []): Vector => subtract(v, scale(eta, slopes));
  const kept = 1 - (eta * lambda) / n;
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => downhill(scale(kept, row), gradient.nablaW[l]?.[j]))),
    biases: net.biases.map((b, l) => downhill(b, gradient.nablaB[l])),
  };
  // END SOLUTION
}
