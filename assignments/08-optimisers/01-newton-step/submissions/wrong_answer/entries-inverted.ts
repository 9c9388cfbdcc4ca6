// The inverse of a matrix is not the matrix of the inverses of its entries.
// @fails two weights that work together
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return hessian.map((row) => -row.reduce((sum, entry, k) => sum + (entry === 0 ? 0 : gradient[k] / entry), 0));
}
