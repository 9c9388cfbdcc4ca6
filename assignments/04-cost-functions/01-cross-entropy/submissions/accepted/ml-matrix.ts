import { Matrix } from 'ml-matrix';

const column = (values: number[]): Matrix => Matrix.columnVector(values);

export function cost(z: number[], y: number[]): number {
  const linear = Matrix.sub(column(z.map((zj) => Math.max(zj, 0))), column(z).mul(column(y)));
  return Matrix.abs(column(z)).neg().exp().add(1).log().add(linear).sum();
}

export const delta = (_z: number[], a: number[], y: number[]): number[] => Matrix.sub(column(a), column(y)).to1DArray();
