import { Matrix, solve } from 'ml-matrix';
import type { Vector } from 'nabla';

/**
 * The step of Newton's method, Δw = −H⁻¹∇C.
 * @param gradient ∇C, the slope of the cost along each of the n weights, at least one
 * @param hessian H, n rows of n numbers: row j, column k holds ∂²C/∂w_j∂w_k. Symmetric and regular, not necessarily positive definite
 * @returns what is to be added to the weights, n numbers
 */
export function newtonStep(gradient: Vector, hessian: Vector[]): Vector {
  // BEGIN SOLUTION
  return solve(new Matrix(hessian), Matrix.columnVector(gradient)).neg().to1DArray();
  // END SOLUTION
}
