// The cost grows: the steps seem to go up the slope. In which direction does the gradient point?
// @fails cross-entropy, the example of the statement
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = [sigmoid(w * x + b)];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const delta = costName === 'quadratic' ? sigmoid(z) * sigmoidPrime(z) : sigmoid(z);
    w += eta * delta * x;
    b += eta * delta;
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
