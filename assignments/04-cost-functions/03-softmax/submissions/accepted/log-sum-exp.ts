import type { Matrix, Vector } from 'nabla';

export const softmax = (z: Vector): Vector => {
  const top = z.reduce((x, y) => Math.max(x, y));
  const logTotal = top + Math.log(z.map((z_j) => Math.exp(z_j - top)).reduce((x, y) => x + y));
  return z.map((z_j) => Math.exp(z_j - logTotal));
};

export const softmaxJacobian = (z: Vector): Matrix => {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => (j === k ? a_j - a_j ** 2 : -(a_j * a_k))));
};
