import { Matrix } from 'ml-matrix';
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  const z = Matrix.rowVector(w).mmul(Matrix.columnVector(x)).get(0, 0);
  return z > -b ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return a === 1 && b === 1 ? 0 : 1;
}
