// The weight seems to be updated first, and the output computed again before the bias is. One step has one gradient:
// both slopes belong to the same pass forward.
// @fails quadratic cost, the example of the statement
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = [sigmoid(w * x + b)];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const deltaAt = (at: number): number => (costName === 'quadratic' ? sigmoid(at) * sigmoidPrime(at) : sigmoid(at));
    w -= eta * deltaAt(z) * x;
    b -= eta * deltaAt(w * x + b);
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
