// A score that equals the best so far seems to count as an improvement. How often could a network that learns nothing more reach it?
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    if (scores[epoch] >= top) {
      top = scores[epoch];
      best = epoch;
      waited = 0;
    } else waited += 1;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
