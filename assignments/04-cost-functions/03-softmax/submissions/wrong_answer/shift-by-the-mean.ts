// You subtract the same number everywhere, which is allowed. But how far above the mean can a single z lie, and what is its power of e then?
// @fails from one extreme to the other
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const mean = z.reduce((sum, z_j) => sum + z_j, 0) / z.length;
  const powers = z.map((z_j) => Math.exp(z_j - mean));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
