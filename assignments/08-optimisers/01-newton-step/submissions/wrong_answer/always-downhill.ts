// At a saddle the step goes another way than Newton's. It leads to where the slopes vanish, be it uphill.
// @fails a saddle
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  const step = solve(hessian, gradient).map((x) => -x);
  return step.map((x, j) => -Math.sign(gradient[j]) * Math.abs(x));
}

function solve(A: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = A.map((row, j) => [...row, b[j]]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let j = i + 1; j < n; j++) if (Math.abs(rows[j][i]) > Math.abs(rows[pivot][i])) pivot = j;
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
