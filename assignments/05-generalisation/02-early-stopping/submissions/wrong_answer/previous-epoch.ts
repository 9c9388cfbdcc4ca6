// Each score seems to be compared with the one before. A network that loses ten points and wins one back has not improved: remember the best.
// @fails the example of the statement
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let waited = 0;
  for (let epoch = 1; epoch < scores.length; epoch++) {
    if (scores[epoch] > scores[epoch - 1]) waited = 0;
    else waited += 1;
    if (scores[epoch] > scores[best]) best = epoch;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
