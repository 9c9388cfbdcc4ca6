import { Matrix } from 'ml-matrix';
import { matVec, type Sample, type Vector } from 'nabla';

// One row for each digit, with 1/n at its n images.
export function fit(data: Sample[]): Vector {
  const inks = new Matrix(data.map(({ x }) => x)).sum('row');
  const members = Array.from({ length: 10 }, (_, digit) => {
    const isMember = data.map(({ y }) => Number(y === digit));
    const count = isMember.reduce((sum, one) => sum + one);
    return isMember.map((one) => one / count);
  });
  return matVec(members, inks);
}

export function predict(model: Vector, image: Vector): number {
  const distances = Matrix.rowVector(model).sub(Matrix.rowVector(image).sum()).abs();
  return distances.minRowIndex(0)[1];
}
