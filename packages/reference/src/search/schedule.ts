import type { Vector } from '../network.ts';

/**
 * The learning rate of each epoch under the rule of the book's chapter 3: halve it after `patience` epochs in a row without improvement.
 * An improvement is a score strictly above the best so far, at first −∞. Halving restarts the count and keeps the best.
 * Training ends before the first epoch whose rate would be below the floor, so the result may be shorter than the scores.
 * @param scores the accuracy on the validation data after each epoch
 * @param eta0 the rate of the first epoch
 * @param patience at least 1
 * @param floor an absolute rate, for instance eta0 / 128
 */
export function schedule(scores: Vector, eta0: number, patience: number, floor: number): Vector {
  const rates: Vector = [];
  let [eta, best, waited] = [eta0, -Infinity, 0];
  for (const score of scores) {
    if (eta < floor) break;
    rates.push(eta);
    waited = score > best ? 0 : waited + 1;
    best = Math.max(best, score);
    if (waited === patience) [eta, waited] = [eta / 2, 0];
  }
  return rates;
}
