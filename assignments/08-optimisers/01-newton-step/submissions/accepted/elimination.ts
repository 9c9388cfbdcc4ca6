export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  const n = gradient.length;
  const rows = hessian.map((row, j) => Float64Array.of(...row, -gradient[j]));
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let j = column + 1; j < n; j++) if (Math.abs(rows[j][column]) > Math.abs(rows[pivot][column])) pivot = j;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let j = column + 1; j < n; j++) {
      const factor = rows[j][column] / rows[column][column];
      for (let k = column; k <= n; k++) rows[j][k] -= factor * rows[column][k];
    }
  }
  const step = new Array<number>(n).fill(0);
  for (let j = n - 1; j >= 0; j--) {
    let rest = rows[j][n];
    for (let k = j + 1; k < n; k++) rest -= rows[j][k] * step[k];
    step[j] = rest / rows[j][j];
  }
  return step;
}
