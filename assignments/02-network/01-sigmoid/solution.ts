/**
 * σ(z) = 1 / (1 + e^−z), the activation of a sigmoid neuron.
 * @param z the weighted input, from −1000 to 1000
 * @returns a number from 0 to 1
 */
export function sigmoid(z: number): number {
  // BEGIN SOLUTION
  // Where e^−z overflows, the quotient is the right limit, 0.
  return 1 / (1 + Math.exp(-z));
  // END SOLUTION
}

/**
 * σ′(z), the slope of the sigmoid.
 * @param z the weighted input, not the activation; from −1000 to 1000
 * @returns a number from 0 to 1/4
 */
export function sigmoidPrime(z: number): number {
  // BEGIN SOLUTION
  const a = sigmoid(z);
  return a * (1 - a);
  // END SOLUTION
}
