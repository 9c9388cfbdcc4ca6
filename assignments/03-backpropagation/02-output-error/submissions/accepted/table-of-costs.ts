const sigmoid = (z: number): number => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));

type ErrorOfNeuron = (z: number, a: number, y: number) => number;

const ERRORS: Record<'quadratic' | 'cross-entropy', ErrorOfNeuron> = {
  quadratic: (z, a, y) => (a - y) * sigmoid(z) * sigmoid(-z),
  'cross-entropy': (_z, a, y) => a - y,
};

export const outputError = (costName: keyof typeof ERRORS, z: number[], a: number[], y: number[]): number[] =>
  z.map((zj, j) => ERRORS[costName](zj, a[j], y[j]));
