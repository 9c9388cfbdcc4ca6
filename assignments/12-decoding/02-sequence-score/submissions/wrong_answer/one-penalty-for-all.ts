// You divide by a power of the length also where no penalty is asked for. Look at `kind`.
// @fails no penalty, the longer sequence of the statement
export function score(logProbabilities: number[], alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  const length = logProbabilities.length;
  const sum = logProbabilities.reduce((total, entry) => total + entry, 0);
  const penalty = { none: length ** alpha, length: length ** alpha, gnmt: ((5 + length) / 6) ** alpha }[kind];
  return sum / penalty;
}
