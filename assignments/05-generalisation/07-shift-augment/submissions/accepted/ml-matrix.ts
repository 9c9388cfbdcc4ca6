import { Matrix } from 'ml-matrix';

// A matrix with ones beside its diagonal moves the rows when it stands on the left, and the columns when it stands on the right.
export function expand(image: number[]): number[][] {
  const side = Math.sqrt(image.length);
  const X = Matrix.from1DArray(side, side, image);
  const next = Matrix.zeros(side, side);
  for (let r = 0; r + 1 < side; r++) next.set(r, r + 1, 1);
  const previous = next.transpose();
  return [X, next.mmul(X), previous.mmul(X), X.mmul(previous), X.mmul(next)].map((moved) => moved.to1DArray());
}
