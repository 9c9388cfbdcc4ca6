import { Matrix } from 'ml-matrix';

export function momentumStep(w: number[], v: number[], gradient: number[], eta: number, mu: number): { w: number[]; v: number[] } {
  const velocity = Matrix.rowVector(v).mul(mu).add(Matrix.rowVector(gradient).mul(-eta));
  return { w: Matrix.add(Matrix.rowVector(w), velocity).getRow(0), v: velocity.to1DArray() };
}
