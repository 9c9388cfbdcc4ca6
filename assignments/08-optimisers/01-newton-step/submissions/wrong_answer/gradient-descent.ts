// This is the step of gradient descent with the rate 1. Where does the Hessian come in?
// @fails the narrow valley of the statement
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return hessian.map((_, j) => -gradient[j]);
}
