// The output seems to be taught to become 1. The wanted output is 0.
// @fails cross-entropy, the example of the statement
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = [sigmoid(w * x + b)];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const difference = sigmoid(z) - 1;
    const delta = costName === 'quadratic' ? difference * sigmoidPrime(z) : difference;
    w -= eta * delta * x;
    b -= eta * delta;
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
