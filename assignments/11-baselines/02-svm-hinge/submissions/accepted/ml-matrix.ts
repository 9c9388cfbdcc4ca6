import { Matrix } from 'ml-matrix';

type Example = { x: number[]; t: 1 | -1 };

export function hingeStep(w: number[], b: number, batch: Example[], lambda: number, t: number): { w: number[]; b: number } {
  const X = new Matrix(batch.map(({ x }) => x));
  const T = Matrix.columnVector(batch.map((example) => example.t));
  const margins = X.mmul(Matrix.columnVector(w)).add(b).mul(T);
  const pushes = margins.to1DArray().map((margin, i) => (margin < 1 ? T.get(i, 0) : 0));
  const eta = 1 / lambda / t;
  const gradient = Matrix.columnVector(w).mul(lambda).sub(X.transpose().mmul(Matrix.columnVector(pushes)).div(batch.length));
  return {
    w: Matrix.columnVector(w).sub(gradient.mul(eta)).to1DArray(),
    b: b + (eta * pushes.reduce((sum, push) => sum + push, 0)) / batch.length,
  };
}
