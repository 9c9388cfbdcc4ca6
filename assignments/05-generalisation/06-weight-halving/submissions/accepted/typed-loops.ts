export function scaleForTest(W: number[][], p: number): Float64Array[] {
  const out: Float64Array[] = [];
  for (let j = 0; j < W.length; j++) {
    const row = new Float64Array(W[j].length);
    for (let k = 0; k < row.length; k++) row[k] = W[j][k] - p * W[j][k];
    out.push(row);
  }
  return out;
}
