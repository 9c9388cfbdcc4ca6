// Each slope seems to be divided by its own curvature. Off the diagonal stands how the slope along one weight changes with another.
// @fails two weights that work together
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return gradient.map((g, j) => -g / hessian[j][j]);
}
