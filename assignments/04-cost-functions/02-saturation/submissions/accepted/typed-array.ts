import { sigmoid } from 'nabla';

export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs = new Float64Array(steps + 1);
  outputs[0] = sigmoid(w * x + b);
  for (let step = 1; step <= steps; step++) {
    const a = outputs[step - 1];
    let delta = a;
    if (costName === 'quadratic') delta *= a * (1 - a);
    w -= eta * delta * x;
    b -= eta * delta;
    outputs[step] = sigmoid(w * x + b);
  }
  return Array.from(outputs);
}
