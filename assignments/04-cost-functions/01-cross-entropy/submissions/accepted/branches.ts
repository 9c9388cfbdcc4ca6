// ln(1 + e^u) without overflow
function softplus(u: number): number {
  return u > 0 ? u + Math.log(1 + Math.exp(-u)) : Math.log(1 + Math.exp(u));
}

export function cost(z: number[], y: number[]): number {
  let total = 0;
  for (let j = 0; j < z.length; j++) {
    total += y[j] * softplus(-z[j]) + (1 - y[j]) * softplus(z[j]);
  }
  return total;
}

export function delta(z: number[], a: number[], y: number[]): Float64Array {
  const errors = new Float64Array(z.length);
  for (let j = 0; j < z.length; j++) errors[j] = a[j] - y[j];
  return errors;
}
