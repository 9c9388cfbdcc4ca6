// At a very negative z your σ′ is not a number: e^−z has become infinite there, and ∞/∞ is NaN. Write σ′ with a = σ(z), which is never larger than 1.
// @fails saturated neurons
import { matTVec, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  const sigmaPrime = (x: number): number => Math.exp(-x) / (1 + Math.exp(-x)) ** 2;
  return matTVec(wNext, deltaNext).map((slope, k) => slope * sigmaPrime(z[k]));
}
