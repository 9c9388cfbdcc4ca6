// Entry e seems to be the rate that comes after epoch e. The score of an epoch is known when its rate has been used already.
// @fails the example of the statement
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = -Infinity;
  let waited = 0;
  for (const score of scores) {
    if (eta < floor) break;
    if (score > best) {
      best = score;
      waited = 0;
    } else {
      waited += 1;
    }
    if (waited === patience) {
      eta /= 2;
      waited = 0;
    }
    rates.push(eta);
  }
  return rates;
}
