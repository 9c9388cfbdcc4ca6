// In gnmt, 5 is added to the length before it is divided by 6. So a single token has no penalty, and longer sequences have little at first.
// @fails gnmt, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: length ** alpha, gnmt: (length / 6) ** alpha }[kind];
  return sum / penalty;
}
