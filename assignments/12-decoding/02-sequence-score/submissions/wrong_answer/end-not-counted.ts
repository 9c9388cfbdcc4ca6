// Your length is one too small. The list has an entry for the end token, and that one counts.
// @fails length, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = Math.max(1, logProbabilities.length - 1);
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: length ** alpha, gnmt: ((5 + length) / 6) ** alpha }[kind];
  return sum / penalty;
}
