// The steeper and the more curved, the longer this step. Is the gradient multiplied by the Hessian where it should be divided by it?
// @fails the narrow valley of the statement
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return hessian.map((row) => -row.reduce((sum, entry, k) => sum + entry * gradient[k], 0));
}
