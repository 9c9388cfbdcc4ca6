import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  const weights = Float64Array.from(w);
  const inputs = Float64Array.from(x);
  let z = 0;
  for (let j = 0; j < weights.length; j += 1) z += weights[j] * inputs[j];
  z += b;
  if (z > 0) return 1;
  return 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-1, -1], 1.5, [a, b]);
}
