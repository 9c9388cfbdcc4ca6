// Each slope seems to be divided by the sum of a row. A system of equations has to be solved here.
// @fails two weights that work together
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return gradient.map((g, j) => -g / hessian[j].reduce((sum, entry) => sum + entry, 0));
}
