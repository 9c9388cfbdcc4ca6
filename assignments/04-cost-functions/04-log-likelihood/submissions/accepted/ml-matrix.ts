import { Matrix } from 'ml-matrix';

export function cost(z: number[], label: number): number {
  const layer = Matrix.rowVector(z);
  const top = layer.max();
  return Math.log(Matrix.exp(Matrix.sub(layer, top)).sum()) - (z[label] - top);
}

export function delta(a: number[], label: number): number[] {
  const oneHot = Matrix.eye(a.length).getRow(label);
  return Matrix.sub(Matrix.rowVector(a), Matrix.rowVector(oneHot)).to1DArray();
}
