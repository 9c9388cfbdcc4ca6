// Your score adds the probabilities themselves. Such a sum grows with every token, even with an unlikely one, so that it never pays to stop. The probabilities of a sequence multiply: their logarithms add up, and those are what you are given.
// @fails no penalty, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + Math.exp(entry), 0);
  const penalty = { none: 1, length: length ** alpha, gnmt: ((5 + length) / 6) ** alpha }[kind];
  return sum / penalty;
}
