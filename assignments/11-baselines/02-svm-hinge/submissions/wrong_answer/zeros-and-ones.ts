// Only examples with t = 1 push. Those of the other side push as well, in the other direction: with t = −1 nothing has to be distinguished, the sign does it.
// @fails the example of the statement
import { add, dot, scale, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const violations = batch.filter((example) => example.t * (dot(w, example.x) + b) < 1);
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(sum, scale(example.t > 0 ? push : 0, example.x)), scale(1 - eta * lambda, w)),
    b: violations.reduce((sum, example) => sum + (example.t > 0 ? push : 0), b),
  };
}
