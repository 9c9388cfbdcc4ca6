// The weights are right, but the velocity that you return is the old one. The next step needs the new one.
// @fails the valley of the statement, from rest
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), scale(eta, gradient));
  return { w: add(w, velocity), v: [...v] };
}
