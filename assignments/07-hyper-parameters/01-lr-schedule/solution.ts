import type { Vector } from 'nabla';

/**
 * The learning rate of every epoch, halved whenever the score has not reached a new best for `patience` epochs in a row.
 * @param scores the validation accuracy after each epoch, as if training never ended; finite, larger is better
 * @param eta0 the rate of the first epoch, above 0
 * @param patience how many epochs without a new best lead to a halving; an integer, 1 or more
 * @param floor the smallest rate that is still used, 0 or more
 * @returns the rate used in epoch 0, 1, 2 …; shorter than `scores` where the next rate would be below the floor
 */
export function schedule(scores: Vector, eta0: number, patience: number, floor: number): Vector {
  // BEGIN SOLUTION
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
  // END SOLUTION
}
