// The weights seem to move with the velocity that they had before. The formula changes the velocity first, and the weights move with the new one.
// @fails the valley of the statement, from rest
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), scale(eta, gradient));
  return { w: add(w, v), v: velocity };
}
