// Your score is the probability of the sequence. Asked for is its logarithm, divided by the penalty.
// @fails no penalty, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = Math.exp(logProbabilities.reduce((total, entry) => total + entry, 0));
  const penalty = { none: 1, length: length ** alpha, gnmt: ((5 + length) / 6) ** alpha }[kind];
  return sum / penalty;
}
