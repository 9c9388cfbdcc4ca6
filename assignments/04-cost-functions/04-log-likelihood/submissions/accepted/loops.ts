export function cost(z: number[], label: number): number {
  let top = -Infinity;
  for (const zj of z) if (zj > top) top = zj;
  // The right class has the power 1 if it is the largest; the others are added to it.
  let total = 0;
  for (let j = 0; j < z.length; j++) total += Math.exp(z[j] - top);
  return top - z[label] + Math.log(total);
}

export function delta(a: number[], label: number): Float64Array {
  const errors = Float64Array.from(a);
  errors[label] -= 1;
  return errors;
}
