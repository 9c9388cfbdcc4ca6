// All weights seem to share one velocity. Each weight is a ball of its own: what v holds for it acts on it alone.
// @fails the valley of the statement, second step
import { add, type Vector } from 'nabla';

export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  const shared = v.reduce((sum, entry) => sum + entry, 0) / v.length;
  const velocity = gradient.map((slope) => mu * shared - eta * slope);
  return { w: add(w, velocity), v: velocity };
}
