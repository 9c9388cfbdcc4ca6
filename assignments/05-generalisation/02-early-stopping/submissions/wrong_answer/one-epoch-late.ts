// The stop comes an epoch too late. With `patience` 1, how many epochs without an improvement may there be?
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    if (scores[epoch] > top) {
      top = scores[epoch];
      best = epoch;
      waited = 0;
    } else waited += 1;
    if (waited > patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
