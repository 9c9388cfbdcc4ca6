// At a very negative z your σ′ is not a number: e^−z has become infinite there, and ∞/∞ is NaN. Write σ′ with a = σ(z), which is never larger than 1.
// @fails a saturated neuron in the middle
import { sigmoid, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z, l) => slope * (l === 0 ? 1 : w[l]) * (Math.exp(-z) / (1 + Math.exp(-z)) ** 2), a - y);
}
