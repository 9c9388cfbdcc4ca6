// The velocity that you were given is changed. Return a new one, and leave the arguments as they are.
// @fails the valley of the statement, from rest
import { add, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  v.forEach((speed, j) => {
    v[j] = mu * speed - eta * gradient[j];
  });
  return { w: add(w, v), v };
}
