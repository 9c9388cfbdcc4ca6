// The velocity is right, but the weights move too far: the slope pushes them once more, though it is in the velocity already.
// (Nesterov's momentum looks similar, and is another method.)
// @fails the valley of the statement, from rest
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), scale(eta, gradient));
  return { w: subtract(add(w, scale(mu, velocity)), scale(eta, gradient)), v: velocity };
}
