// The learning rate seems to come in when the weights move. In the formula it scales the slope, on its way into the velocity, and the weights move by the whole velocity.
// @fails the valley of the statement, from rest
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), gradient);
  return { w: add(w, scale(eta, velocity)), v: velocity };
}
