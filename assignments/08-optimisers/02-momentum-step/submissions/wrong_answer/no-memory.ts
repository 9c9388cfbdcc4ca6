// The old velocity has no effect: this is plain gradient descent. What does the ball keep from one step to the next?
// @fails the valley of the statement, second step
import { add, scale, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = scale(-eta, gradient);
  return { w: v.length === 0 || mu < 0 ? w : add(w, velocity), v: velocity };
}
