// There is one output too few: the trace begins with what the neuron says before it has learned anything.
// @fails no step at all
import { sigmoid, sigmoidPrime } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs: number[] = [];
  for (let step = 0; step < steps; step++) {
    const z = w * x + b;
    const delta = costName === 'quadratic' ? sigmoid(z) * sigmoidPrime(z) : sigmoid(z);
    w -= eta * delta * x;
    b -= eta * delta;
    outputs.push(sigmoid(w * x + b));
  }
  return outputs;
}
