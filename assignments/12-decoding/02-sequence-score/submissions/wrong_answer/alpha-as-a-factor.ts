// Your penalty multiplies by alpha. It is an exponent: with alpha 0 the penalty is 1.
// @fails gnmt, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: alpha * length, gnmt: (alpha * (5 + length)) / 6 }[kind];
  return sum / penalty;
}
