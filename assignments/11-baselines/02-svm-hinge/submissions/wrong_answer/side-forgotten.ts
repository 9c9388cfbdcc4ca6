// Every push goes in the direction of x. For an example of the other side it has to go against it: where is t?
// @fails the example of the statement
import { add, dot, scale, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const violations = batch.filter((example) => example.t * (dot(w, example.x) + b) < 1);
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(sum, scale(push, example.x)), scale(1 - eta * lambda, w)),
    b: violations.reduce((sum) => sum + push, b),
  };
}
