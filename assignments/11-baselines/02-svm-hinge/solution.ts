import { add, dot, scale, type Vector } from 'nabla';

/** An image, and on which side of the plane it belongs. */
export type Example = { x: Vector; t: 1 | -1 };

/**
 * One step of Pegasos for a linear support vector machine.
 * @param w the normal of the plane, n numbers
 * @param b the bias
 * @param batch m examples with n numbers each, at least one example
 * @param lambda the strength λ of the regularisation, above 0
 * @param t the number of the step, from 1
 * @returns the new w and b
 */
export function hingeStep(w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } {
  // BEGIN SOLUTION
  const eta = 1 / (lambda * t);
  const violations = batch.filter((example) => example.t * (dot(w, example.x) + b) < 1);
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(sum, scale(push * example.t, example.x)), scale(1 - eta * lambda, w)),
    b: violations.reduce((sum, example) => sum + push * example.t, b),
  };
  // END SOLUTION
}
