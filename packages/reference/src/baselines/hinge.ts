import { add, dot, scale } from '../linear-algebra.ts';
import type { Vector } from '../network.ts';

/** An input and on which side of the plane it belongs. */
export type SvmExample = { x: Vector; t: 1 | -1 };

/**
 * (λ/2) ‖w‖² + (1/m) Σ max(0, 1 − t (w · x + b)): the objective of a linear support vector machine.
 * Shalev-Shwartz, Singer, Srebro and Cotter, Pegasos (2011), equation (1), with a bias.
 */
export const hingeCost = (w: Vector, b: number, batch: readonly SvmExample[], lambda: number): number =>
  (lambda / 2) * dot(w, w) + batch.reduce((sum, { x, t }) => sum + Math.max(0, 1 - t * (dot(w, x) + b)), 0) / batch.length;

/**
 * One step of Pegasos at the rate η = 1/(λt): w ← (1 − ηλ) w + (η/m) Σ t x and b ← b + (η/m) Σ t,
 * both sums over the examples whose margin t (w · x + b) is below 1 for the old w and b. The bias is not decayed.
 * @param batch m examples, at least one; one exactly on the margin is not counted
 * @param t the number of the step, from 1
 */
export function hingeStep(w: Vector, b: number, batch: SvmExample[], lambda: number, t: number): { w: Vector; b: number } {
  const eta = 1 / (lambda * t);
  const violations = batch.filter((example) => example.t * (dot(w, example.x) + b) < 1);
  const push = eta / batch.length;
  return {
    w: violations.reduce((sum, example) => add(sum, scale(push * example.t, example.x)), scale(1 - eta * lambda, w)),
    b: violations.reduce((sum, example) => sum + push * example.t, b),
  };
}
