// The velocity is right, and the weights move against it. The minus of "downhill" stands in the velocity already.
// @fails the valley of the statement, from rest
import { scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), scale(eta, gradient));
  return { w: subtract(w, velocity), v: velocity };
}
