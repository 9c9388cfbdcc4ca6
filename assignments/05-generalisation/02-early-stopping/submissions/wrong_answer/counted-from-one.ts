// All epochs are too large by one. The first epoch is epoch 0.
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 1;
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 1; epoch <= scores.length; epoch++) {
    if (scores[epoch - 1] > top) {
      top = scores[epoch - 1];
      best = epoch;
      waited = 0;
    } else waited += 1;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
