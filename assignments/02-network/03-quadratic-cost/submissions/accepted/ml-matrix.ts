import { Matrix } from 'ml-matrix';
import { sigmoidPrime, type Vector } from 'nabla';

const difference = (a: Vector, y: Vector): Matrix => Matrix.sub(Matrix.columnVector(a), Matrix.columnVector(y));

export function cost(a: Vector, y: Vector): number {
  return difference(a, y).norm('frobenius') ** 2 / 2;
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return difference(a, y).mul(Matrix.columnVector(z.map(sigmoidPrime))).to1DArray();
}
