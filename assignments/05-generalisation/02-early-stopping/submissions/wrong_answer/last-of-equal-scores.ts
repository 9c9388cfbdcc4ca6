// The stop is right, but where several epochs share the best score, `best` is not the first of them.
// @fails the best score comes twice
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let top = -Infinity;
  let waited = 0;
  for (let epoch = 0; epoch < scores.length; epoch++) {
    waited = scores[epoch] > top ? 0 : waited + 1;
    if (scores[epoch] >= top) best = epoch;
    top = Math.max(top, scores[epoch]);
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
