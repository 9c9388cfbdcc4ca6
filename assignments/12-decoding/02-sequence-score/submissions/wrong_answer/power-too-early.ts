// In gnmt, you divide by 6 after the power has been taken. The whole fraction is raised to the power of alpha.
// @fails gnmt, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: length ** alpha, gnmt: (5 + length) ** alpha / 6 }[kind];
  return sum / penalty;
}
