import type { Vector } from '../network.ts';

/**
 * When to stop by the rule "no improvement in n epochs" (the book's chapter 3), and which epoch was the best until then.
 * An improvement is a score strictly above the best so far; the first finite one always is.
 * @param scores the accuracy on the validation data after each epoch, at least one; may be negative
 * @param patience n, at least 1
 * @returns epochs counted from 0: `stop` is the last one that is trained, null when the rule never ends training
 */
export function earlyStop(scores: Vector, patience: number): { stop: number | null; best: number } {
  let [best, bestScore] = [0, -Infinity];
  for (const [epoch, score] of scores.entries()) {
    if (score > bestScore) [best, bestScore] = [epoch, score];
    else if (epoch - best >= patience) return { stop: epoch, best };
  }
  return { stop: null, best };
}
