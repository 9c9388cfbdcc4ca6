// The decay seems to be applied once for every example that pushes. It happens once in a step.
// @fails the example of the statement
import { add, dot, scale, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const violations = batch.filter((example) => example.t * (dot(w, example.x) + b) < 1);
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(scale(1 - eta * lambda, sum), scale(push * example.t, example.x)), w),
    b: violations.reduce((sum, example) => sum + push * example.t, b),
  };
}
