// Where the counter never reaches `patience`, the rule does not end the training: `stop` is then null, not the last epoch.
// @fails more patience
export function earlyStop(scores: number[], patience: number): { stop: number | null; best: number } {
  let best = 0;
  let waited = 0;
  for (let epoch = 1; epoch < scores.length; epoch++) {
    if (scores[epoch] > scores[best]) {
      best = epoch;
      waited = 0;
    } else waited += 1;
    if (waited === patience) return { stop: epoch, best };
  }
  return { stop: scores.length - 1, best };
}
