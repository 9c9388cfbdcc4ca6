// The margins are those of the shrunk w. Measure first, with the old w and b, and then change both.
// @fails just content, and the plane is about to shrink
import { add, dot, scale, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const decayed = scale(1 - eta * lambda, w);
  const violations = batch.filter((example) => example.t * (dot(decayed, example.x) + b) < 1);
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(sum, scale(push * example.t, example.x)), decayed),
    b: violations.reduce((sum, example) => sum + push * example.t, b),
  };
}
