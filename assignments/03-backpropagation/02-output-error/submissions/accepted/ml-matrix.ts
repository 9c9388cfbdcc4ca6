import { Matrix } from 'ml-matrix';

export function outputError(costName: 'quadratic' | 'cross-entropy', _z: number[], a: number[], y: number[]): number[] {
  const activation = Matrix.columnVector(a);
  const error = Matrix.sub(activation, Matrix.columnVector(y));
  if (costName === 'quadratic') error.mul(activation).mul(Matrix.sub(Matrix.ones(a.length, 1), activation));
  return error.to1DArray();
}
