import type { Vector } from '../network.ts';
import { sigmoid, sigmoidPrime } from '../sigmoid.ts';

/**
 * ∂C/∂b_1 = σ′(z_1) w_2 σ′(z_2) … w_L σ′(z_L) (a_L − y) in a chain of layers of one sigmoid neuron each, for the quadratic cost:
 * Nielsen, chapter 5, equation (122).
 * @param w the weights w_1 to w_L, at least one; w_1 is that of the input
 * @param b the biases b_1 to b_L, as many
 */
export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  let [a, slope] = [x, 1]; // slope is ∂a_l/∂b_1
  for (const [l, w_l] of w.entries()) {
    const z = w_l * a + (b[l] ?? Number.NaN);
    slope *= (l === 0 ? 1 : w_l) * sigmoidPrime(z);
    a = sigmoid(z);
  }
  return slope * (a - y);
}
