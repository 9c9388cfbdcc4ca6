// The slope is multiplied by 1 − μ. That is another convention of the same name, in which the velocity is a mean of the slopes; with μ = 0.9 it makes steps
// that are ten times smaller. In the formula of this exercise there is no such factor.
// @fails the valley of the statement, from rest
import { add, scale, subtract, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = subtract(scale(mu, v), scale((1 - mu) * eta, gradient));
  return { w: add(w, velocity), v: velocity };
}
