import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Float64Array {
  const result = new Float64Array(W.length);
  for (let j = 0; j < W.length; j += 1) {
    for (let k = 0; k < x.length; k += 1) result[j] += W[j][k] * x[k];
  }
  return result;
}

// Row by row: each row is added to the result, times its factor.
export function matTVec(W: Matrix, x: Vector): Float64Array {
  const result = new Float64Array(W[0].length);
  for (let j = 0; j < W.length; j += 1) {
    for (let k = 0; k < result.length; k += 1) result[k] += W[j][k] * x[j];
  }
  return result;
}

export function outer(u: Vector, v: Vector): Float64Array[] {
  const rows: Float64Array[] = [];
  for (let j = 0; j < u.length; j += 1) {
    const row = new Float64Array(v.length);
    for (let k = 0; k < v.length; k += 1) row[k] = u[j] * v[k];
    rows.push(row);
  }
  return rows;
}

export function hadamard(u: Vector, v: Vector): Float64Array {
  const result = new Float64Array(u.length);
  for (let j = u.length - 1; j >= 0; j -= 1) result[j] = v[j] * u[j];
  return result;
}
