export function earlyStop(scores: number[], patience: number): { best: number; stop: number | null } {
  const result: { best: number; stop: number | null } = { best: 0, stop: null };
  let left = patience;
  let epoch = 1;
  while (epoch < scores.length && left > 0) {
    if (scores[epoch] <= scores[result.best]) {
      left--;
      if (left === 0) result.stop = epoch;
    } else {
      result.best = epoch;
      left = patience;
    }
    epoch++;
  }
  return result;
}
