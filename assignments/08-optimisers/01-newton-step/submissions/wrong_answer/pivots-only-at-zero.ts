// A pivot of 1e-18 is not 0, and still everything else is lost by dividing by it. Which row is the best one to divide by?
// @fails almost nothing in the first place
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return solve(hessian, gradient).map((x) => -x);
}

function solve(A: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = A.map((row, j) => [...row, b[j]]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    while (rows[pivot][i] === 0 && pivot < n - 1) pivot++;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let j = i + 1; j < n; j++) {
      const factor = rows[j][i] / rows[i][i];
      for (let k = i; k <= n; k++) rows[j][k] -= factor * rows[i][k];
    }
  }
  const x = new Array(n).fill(0);
  for (let j = n - 1; j >= 0; j--) {
    x[j] = rows[j][n];
    for (let k = j + 1; k < n; k++) x[j] -= rows[j][k] * x[k];
    x[j] /= rows[j][j];
  }
  return x;
}
