// The training goes on at the floor for ever. What happens when the next rate would be below it?
// @fails the example of the statement
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = -Infinity;
  let waited = 0;
  for (const score of scores) {
    rates.push(eta);
    if (score > best) {
      best = score;
      waited = 0;
    } else {
      waited += 1;
    }
    if (waited === patience) {
      eta = Math.max(eta / 2, floor);
      waited = 0;
    }
  }
  return rates;
}
