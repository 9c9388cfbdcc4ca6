import type { Matrix, Vector } from 'nabla';

// Divided by its own power, every activation depends on differences only; one over infinity is 0.
export function softmax(z: Vector): Vector {
  return z.map((z_j) => 1 / z.reduce((sum, z_k) => sum + Math.exp(z_k - z_j), 0));
}

// The rows add up to 0, which gives the diagonal.
export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => {
    const others = a.reduce((sum, a_k, k) => (k === j ? sum : sum + a_k), 0);
    return a.map((a_k, k) => (k === j ? a_j * others : -a_j * a_k));
  });
}
