import { Matrix } from 'ml-matrix';

export function hiddenError(wNext: number[][], deltaNext: number[], z: number[]): number[] {
  const a = Matrix.columnVector(z).neg().exp().add(1).pow(-1);
  const slopes = Matrix.mul(a, Matrix.sub(Matrix.ones(z.length, 1), a));
  return new Matrix(wNext).transpose().mmul(Matrix.columnVector(deltaNext)).mul(slopes).to1DArray();
}
