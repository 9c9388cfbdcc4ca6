type CostName = 'quadratic' | 'cross-entropy';

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

const slopes: Record<CostName, (a: number) => number> = {
  quadratic: (a) => (a - 0) * a * (1 - a),
  'cross-entropy': (a) => a - 0,
};

export const neuronTrace = (costName: CostName, w: number, b: number, x: number, eta: number, steps: number): number[] => {
  const a = sigma(w * x + b);
  if (steps === 0) return [a];
  const step = eta * slopes[costName](a);
  return [a, ...neuronTrace(costName, w - step * x, b - step, x, eta, steps - 1)];
};
