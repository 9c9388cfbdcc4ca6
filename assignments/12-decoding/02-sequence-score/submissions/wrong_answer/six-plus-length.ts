// The constants of gnmt are not right: with a single token, its penalty must be 1, whatever alpha is.
// @fails gnmt, the end at once
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: 1, length: length ** alpha, gnmt: ((6 + length) / 6) ** alpha }[kind];
  return sum / penalty;
}
