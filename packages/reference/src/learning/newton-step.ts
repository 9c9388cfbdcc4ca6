import { scale } from '../linear-algebra.ts';
import type { Matrix, Vector } from '../network.ts';
import { solve } from '../solve.ts';

/**
 * Δw = −H⁻¹∇C, the step to the stationary point of the quadratic approximation of C: Nielsen, chapter 3, equation (105).
 * It is the minimum only where H is positive definite; H may be any regular matrix, n × n for n slopes.
 * @returns the step, to be added to w. @throws RangeError when H is singular
 */
export const newtonStep = (gradient: Vector, hessian: Matrix): Vector => scale(-1, solve(hessian, gradient));
