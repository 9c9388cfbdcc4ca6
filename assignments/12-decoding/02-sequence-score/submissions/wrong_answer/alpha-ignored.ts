// Your penalty does not depend on alpha: it is an exponent.
// @fails length, a square root
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: length, gnmt: (5 + length) / 6 }[kind];
  return sum / penalty;
}
