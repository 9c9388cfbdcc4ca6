import { norm, subtract } from './linear-algebra.ts';
import type { Vector } from './network.ts';

/**
 * ∂f/∂θ_i ≈ (f(θ + h e_i) − f(θ − h e_i)) / 2h for every i: the central difference, whose error falls as h².
 * @param h 1e-5 balances that error against rounding in float64
 */
export function numericGradient(f: (theta: Vector) => number, theta: Vector, h = 1e-5): Vector {
  return theta.map((theta_i, i) => (f(theta.with(i, theta_i + h)) - f(theta.with(i, theta_i - h))) / (2 * h));
}

/** ‖a − b‖ / (‖a‖ + ‖b‖): from 0 (equal, or both zero) to 1 (opposite). */
export function relativeError(a: Vector, b: Vector): number {
  const size = norm(a) + norm(b);
  return size === 0 ? 0 : norm(subtract(a, b)) / size;
}
