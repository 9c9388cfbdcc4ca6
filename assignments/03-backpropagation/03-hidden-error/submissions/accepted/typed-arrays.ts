export function hiddenError(wNext: number[][], deltaNext: number[], z: number[]): Float64Array {
  const delta = new Float64Array(z.length);
  for (let j = 0; j < deltaNext.length; j++) {
    for (let k = 0; k < z.length; k++) delta[k] += wNext[j][k] * deltaNext[j];
  }
  for (let k = 0; k < z.length; k++) {
    const a = 1 / (1 + Math.exp(-z[k]));
    delta[k] *= a * (1 - a);
  }
  return delta;
}
