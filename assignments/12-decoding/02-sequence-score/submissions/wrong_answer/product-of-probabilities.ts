// You compute the probability of the whole sequence before you take the logarithm. After a few hundred tokens it is smaller than any number a computer has, and becomes 0. Add the logarithms.
// @fails a sequence as long as a book chapter
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = Math.log(logProbabilities.reduce((product, entry) => product * Math.exp(entry), 1));
  const penalty = { none: 1, length: length ** alpha, gnmt: ((5 + length) / 6) ** alpha }[kind];
  return sum / penalty;
}
