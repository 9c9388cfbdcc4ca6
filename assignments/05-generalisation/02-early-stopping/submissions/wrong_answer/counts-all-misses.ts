// A new best seems to leave the counter where it is. Only epochs *in a row* count.
// @fails many misses, but never in a row
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    if (scores[epoch] > top) {
      top = scores[epoch];
      best = epoch;
    } else waited += 1;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
