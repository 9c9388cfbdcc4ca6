// The ball rolls uphill: the slope is added to the velocity. In which direction does a slope push a ball?
// @fails the valley of the statement, from rest
import { add, scale, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = add(scale(mu, v), scale(eta, gradient));
  return { w: add(w, velocity), v: velocity };
}
