import { add, scale, subtract, type Vector } from 'nabla';

/**
 * One step of gradient descent with momentum, in the book's convention.
 * @param w n weights, at least one
 * @param v their velocities, n numbers; zeros before the first step
 * @param gradient the slope of the cost along each weight, n numbers
 * @param eta the learning rate η, above 0
 * @param mu the momentum coefficient μ, from 0 to 1
 * @returns the new weights and the new velocities
 */
export function momentumStep(w: Vector, v: Vector, gradient: Vector, eta: number, mu: number): { w: Vector; v: Vector } {
  // BEGIN SOLUTION
  const velocity = subtract(scale(mu, v), scale(eta, gradient));
  return { w: add(w, velocity), v: velocity };
  // END SOLUTION
}
