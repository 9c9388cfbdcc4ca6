import { sigmoid, sigmoidPrime } from 'nabla';

/**
 * The outputs of one sigmoid neuron while it learns, by gradient descent, to answer its only input with 0.
 * @param costName the cost of the one sample
 * @param w the weight at the start
 * @param b the bias at the start
 * @param x the input
 * @param eta the learning rate
 * @param steps how many steps are taken; 0 or more
 * @returns steps + 1 outputs: before the first step, and after each one
 */
export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  // BEGIN SOLUTION
  let [weight, bias, z] = [w, b, w * x + b];
  const outputs = [sigmoid(z)];
  while (outputs.length <= steps) {
    const delta = costName === 'quadratic' ? sigmoid(z) * sigmoidPrime(z) : sigmoid(z); // ∂C/∂z for the target 0
    weight -= eta * delta * x;
    bias -= eta * delta;
    z = weight * x + bias;
    outputs.push(sigmoid(z));
  }
  return outputs;
  // END SOLUTION
}
