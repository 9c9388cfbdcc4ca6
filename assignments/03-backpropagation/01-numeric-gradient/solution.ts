import { subtract, type Vector } from 'nabla';

/**
 * The slopes of f at theta, each measured by one step up and one step down: the central difference.
 * @param f a function of as many numbers as theta has; it expects a plain array
 * @param theta the point, at least one number; the same afterwards as before
 * @param h the step, greater than 0
 * @returns one slope for every entry of theta
 */
export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  // BEGIN SOLUTION
  return theta.map((theta_i, i) => (f(theta.with(i, theta_i + h)) - f(theta.with(i, theta_i - h))) / (2 * h));
  // END SOLUTION
}

/**
 * How far two gradients are from each other, for their size: ‖a − b‖ / (‖a‖ + ‖b‖), with Euclidean lengths.
 * @param a at least one number
 * @param b as many
 * @returns from 0 (equal, or both zero) to 1
 */
export function relativeError(a: Vector, b: Vector): number {
  // BEGIN SOLUTION
  const size = Math.hypot(...a) + Math.hypot(...b);
  return size === 0 ? 0 : Math.hypot(...subtract(a, b)) / size;
  // END SOLUTION
}
