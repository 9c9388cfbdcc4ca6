// Each example seems to see the plane that the examples before it have moved already. All margins of a step are those of the old w and b.
// @fails two examples that are alike
import { add, dot, scale, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const plane = { w: scale(1 - eta * lambda, w), b };
  for (const example of batch) {
    if (example.t * (dot(plane.w, example.x) + plane.b) >= 1) continue;
    plane.w = add(plane.w, scale((eta * example.t) / batch.length, example.x));
    plane.b += (eta * example.t) / batch.length;
  }
  return plane;
}
