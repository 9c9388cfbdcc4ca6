// The slope of the weight seems to lack the input: ∂z/∂w is not 1. Where the input is 1, nobody sees it.
// @fails quadratic cost, the example of the statement
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = [sigmoid(w * x + b)];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const delta = costName === 'quadratic' ? sigmoid(z) * sigmoidPrime(z) : sigmoid(z);
    w -= eta * delta;
    b -= eta * delta;
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
