// The new slope is multiplied by μ, too. The friction acts on the velocity that the ball brings along; the slope is added after it.
// @fails the valley of the statement, from rest
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = scale(mu, subtract(v, scale(eta, gradient)));
  return { w: add(w, velocity), v: velocity };
}
