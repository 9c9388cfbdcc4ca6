import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export const chainGradient = (w: Vector, b: Vector, x: number, y: number): number => {
  const z = w[0] * x + b[0];
  const after = w.length === 1 ? sigmoid(z) - y : w[1] * chainGradient(w.slice(1), b.slice(1), sigmoid(z), y);
  return sigmoidPrime(z) * after;
};
