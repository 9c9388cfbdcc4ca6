// The penalties of `length` and `gnmt` seem to be exchanged.
// @fails length, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: ((5 + length) / 6) ** alpha, gnmt: length ** alpha }[kind];
  return sum / penalty;
}
