// Rows are exchanged, but a large negative number seems to be taken for a small one.
// @fails nothing but zeros on the diagonal
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  return solve(hessian, gradient).map((x) => -x);
}

function solve(A: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = A.map((row, j) => [...row, b[j]]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let j = i + 1; j < n; j++) if (rows[j][i] > rows[pivot][i]) pivot = j;
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
