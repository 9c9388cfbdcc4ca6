// The training ends with the first epoch that is no improvement. One such epoch says little: what is `patience` for?
// @fails the example of the statement
export function earlyStop(scores: number[], _patience: number): { stop: number | null; best: number } {
  for (let epoch = 1; epoch < scores.length; epoch++) {
    if (scores[epoch] <= scores[epoch - 1]) return { stop: epoch, best: epoch - 1 };
  }
  return { stop: null, best: scores.length - 1 };
}
