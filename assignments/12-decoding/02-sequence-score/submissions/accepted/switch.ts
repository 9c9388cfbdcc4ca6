type Kind = 'none' | 'length' | 'gnmt';

export function score(logProbabilities: number[], alpha: number, kind: Kind): number {
  let sum = 0;
  for (const logProbability of logProbabilities) sum += logProbability;
  switch (kind) {
    case 'none':
      return sum;
    case 'length':
      return sum / Math.pow(logProbabilities.length, alpha);
    case 'gnmt':
      return sum / Math.pow((5 + logProbabilities.length) / (5 + 1), alpha);
  }
}
