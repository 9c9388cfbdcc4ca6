// With the cross-entropy the neuron learns as slowly as with the quadratic cost. Work out ∂C/∂a · σ′(z) on paper:
// something cancels.
// @fails cross-entropy, the example of the statement
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = [sigmoid(w * x + b)];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const delta = sigmoid(z) * sigmoidPrime(z);
    w -= eta * delta * x;
    b -= eta * delta;
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
