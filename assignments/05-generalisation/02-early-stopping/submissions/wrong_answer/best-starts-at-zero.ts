// Scores below 0 never seem to be an improvement. Which number is every score above?
// @fails negative scores
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let top = 0;
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
