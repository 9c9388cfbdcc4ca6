// Your gnmt is the same as `length`. Its base is another one: (5 + |Y|) / 6.
// @fails gnmt, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: length ** alpha, gnmt: length ** alpha }[kind];
  return sum / penalty;
}
