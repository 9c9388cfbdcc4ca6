import { add, scale, subtract } from '../linear-algebra.ts';
import type { Vector } from '../network.ts';

/**
 * v ← μv − η∇C, then w ← w + v, with the new v: Nielsen, chapter 3, equations (107) and (108). μ = 0 is plain gradient descent.
 * All three vectors have the same length; v starts as zeros.
 * @param mu the momentum coefficient μ, from 0 to 1; 1 − μ is the friction. There is no factor 1 − μ before the gradient.
 */
export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), scale(eta, gradient));
  return { w: add(w, velocity), v: velocity };
}
