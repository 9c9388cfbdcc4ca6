// Without a violation your w stays as it is. The decay does not depend on the examples.
// @fails nobody violates the margin
import { add, dot, scale, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const violations = batch.filter((example) => example.t * (dot(w, example.x) + b) < 1);
  if (violations.length === 0) return { w: [...w], b };
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(sum, scale(push * example.t, example.x)), scale(1 - eta * lambda, w)),
    b: violations.reduce((sum, example) => sum + push * example.t, b),
  };
}
