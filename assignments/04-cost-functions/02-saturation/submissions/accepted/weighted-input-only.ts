// One step changes w x + b by −η δ (x² + 1), so neither the weight nor the bias has to be known.
export function neuronTrace(costName: 'quadratic' | 'cross-entropy', w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs: number[] = [];
  let z = w * x + b;
  for (let step = 0; step <= steps; step++) {
    const a = 1 / (1 + Math.exp(-z));
    outputs.push(a);
    z -= eta * (x * x + 1) * (costName === 'quadratic' ? a * a * (1 - a) : a);
  }
  return outputs;
}
