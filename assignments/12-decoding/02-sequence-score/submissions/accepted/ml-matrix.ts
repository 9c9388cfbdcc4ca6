import { Matrix } from 'ml-matrix';

export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const Y = Matrix.columnVector(logProbabilities);
  const exponent = kind === 'none' ? 0 : alpha;
  const base = kind === 'gnmt' ? (Y.rows + 5) / 6 : Y.rows;
  return Y.sum() * base ** -exponent;
}
