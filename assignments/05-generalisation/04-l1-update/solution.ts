import type { Gradient, Matrix, Network, Vector } from 'nabla';

/**
 * The cost with the price of the weights: C = C_0 + (λ/n) Σ |w|.
 * @param dataCost C_0, the cost without the price
 * @param weights one matrix for each layer but the first
 * @param lambda how much weights cost, 0 or more
 * @param n the number of training samples
 */
export function l1Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  // BEGIN SOLUTION
  const sizes = weights.flat(2).reduce((sum, w) => sum + Math.abs(w), 0);
  return dataCost + (lambda / n) * sizes;
  // END SOLUTION
}

/**
 * The network after one step of gradient descent on that cost, where sgn(0) = 0.
 * @param net at least two layers
 * @param gradient the slopes of C_0, a mean over the mini-batch, in the shapes of `net.weights` and `net.biases`
 * @param eta the learning rate η, above 0
 * @param lambda how much weights cost, 0 or more
 * @param n the number of training samples, not of those in the mini-batch
 */
export function l1Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  // BEGIN SOLUTION
  const downhill = (v: Vector, slopes: Vector = []): Vector => v.map((x, k) => x - eta * (slopes[k] ?? Number.NaN));
  const towardsZero = (row: Vector): Vector => row.map((w) => w - ((eta * lambda) / n) * Math.sign(w));
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => downhill(towardsZero(row), gradient.nablaW[l]?.[j]))),
    biases: net.biases.map((b, l) => downhill(b, gradient.nablaB[l])),
  };
  // END SOLUTION
}
