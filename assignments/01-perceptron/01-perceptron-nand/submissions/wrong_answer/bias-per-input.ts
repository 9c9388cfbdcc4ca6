// With more inputs your bias weighs more. How often does b stand in the formula: inside the sum over j, or after it?
// @fails three inputs, just too little
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  let z = 0;
  for (let j = 0; j < w.length; j += 1) z += w[j] * x[j] + b;
  return z > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 1.5, [a, b]);
}
