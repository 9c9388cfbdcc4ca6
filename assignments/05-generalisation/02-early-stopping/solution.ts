import type { Vector } from 'nabla';

/**
 * When a training ends by the rule "no improvement for `patience` epochs", and which epoch is the best until then.
 * @param scores the validation accuracy after each epoch, as if training never ended; at least one, finite, larger is better
 * @param patience how many epochs in a row without a new best end the training; an integer, 1 or more
 * @returns epochs counted from 0: `stop` is the last one that is trained, or null where the rule does not end the training
 */
export function earlyStop(scores: Vector, patience: number): { stop: number | null; best: number } {
  // BEGIN SOLUTION
  let [best, bestScore] = [0, -Infinity];
  for (const [epoch, score] of scores.entries()) {
    if (score > bestScore) [best, bestScore] = [epoch, score];
    // The counter stands at the number of epochs since the best one.
    else if (epoch - best >= patience) return { stop: epoch, best };
  }
  return { stop: null, best };
  // END SOLUTION
}
