// The weight learns, and the bias stays where it was. It has a slope of its own.
// @fails quadratic cost, the example of the statement
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = [sigmoid(w * x + b)];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const delta = costName === 'quadratic' ? sigmoid(z) * sigmoidPrime(z) : sigmoid(z);
    w -= eta * delta * x;
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
