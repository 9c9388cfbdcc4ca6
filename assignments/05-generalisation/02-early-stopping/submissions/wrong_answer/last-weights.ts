// `best` is always the last epoch. Patience means that the last epochs were not the best ones: which weights do you want back?
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    waited = scores[epoch] > top ? 0 : waited + 1;
    top = Math.max(top, scores[epoch]);
    if (waited === patience) return { stop: epoch, best: epoch };
  }
  return { stop: null, best: scores.length - 1 };
}
