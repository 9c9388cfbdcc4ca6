import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

/**
 * ∂C/∂b_1 in a chain of sigmoid neurons, each of which feeds the next, for the cost C = ½ (a_L − y)².
 * @param w the weights w_1 to w_L, at least one; w_1 is that of the input
 * @param b the biases b_1 to b_L, as many
 * @param x the input of the first neuron
 * @param y the wanted output of the last one
 */
export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  // BEGIN SOLUTION
  let [a, slope] = [x, 1]; // slope is ∂a/∂b_1, once the first neuron has been passed
  for (const [l, w_l] of w.entries()) {
    const z = w_l * a + (b[l] ?? Number.NaN);
    slope *= (l === 0 ? 1 : w_l) * sigmoidPrime(z); // b_1 enters behind w_1, and passes through all later weights
    a = sigmoid(z);
  }
  return slope * (a - y);
  // END SOLUTION
}
