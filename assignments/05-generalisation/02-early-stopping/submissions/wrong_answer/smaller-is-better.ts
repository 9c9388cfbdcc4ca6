// The scores seem to be taken for costs: a smaller one counts as an improvement. Accuracies are better when they are larger.
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let least = Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    if (scores[epoch] < least) {
      least = scores[epoch];
      best = epoch;
      waited = 0;
    } else waited += 1;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
