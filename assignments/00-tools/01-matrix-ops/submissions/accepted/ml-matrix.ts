import { Matrix as M } from 'ml-matrix';
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return new M(W).mmul(M.columnVector(x)).to1DArray();
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return M.rowVector(x).mmul(new M(W)).to1DArray();
}

export function outer(u: Vector, v: Vector): Matrix {
  return M.columnVector(u).mmul(M.rowVector(v)).to2DArray();
}

export function hadamard(u: Vector, v: Vector): Vector {
  return M.mul(M.rowVector(u), M.rowVector(v)).to1DArray();
}
