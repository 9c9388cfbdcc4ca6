// Where a velocity or a slope is 0, the weight is left out of the step. A ball without slope rolls on, and a ball at rest starts to roll.
// @fails the valley of the statement, from rest
import { add, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const velocity = v.map((speed, j) => (speed === 0 || gradient[j] === 0 ? speed : mu * speed - eta * gradient[j]));
  return { w: add(w, velocity), v: velocity };
}
