import type { Matrix, Vector } from 'nabla';

function activations(z: Vector): Float64Array {
  let top = -Infinity;
  for (let j = 0; j < z.length; j += 1) if (z[j] > top) top = z[j];
  const a = new Float64Array(z.length);
  let total = 0;
  for (let j = 0; j < z.length; j += 1) {
    a[j] = Math.exp(z[j] - top);
    total += a[j];
  }
  for (let j = 0; j < z.length; j += 1) a[j] /= total;
  return a;
}

export function softmax(z: Vector): Vector {
  return Array.from(activations(z));
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = activations(z);
  const jacobian: Matrix = [];
  for (let j = 0; j < z.length; j += 1) {
    const row = new Array<number>(z.length);
    for (let k = 0; k < z.length; k += 1) row[k] = -a[j] * a[k];
    row[j] += a[j];
    jacobian.push(row);
  }
  return jacobian;
}
