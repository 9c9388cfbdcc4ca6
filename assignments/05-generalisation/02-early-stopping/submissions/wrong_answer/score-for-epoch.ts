// `best` seems to be a score. What you want to go back to is an epoch: its number is asked for.
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    waited = scores[epoch] > top ? 0 : waited + 1;
    top = Math.max(top, scores[epoch]);
    if (waited === patience) return { stop: epoch, best: top };
  }
  return { stop: null, best: top };
}
