// After a halving, scores that are worse than an earlier one seem to count as improvements. What starts again when the rate halves, and what does not?
// @fails the example of the statement
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = -Infinity;
  let waited = 0;
  for (const score of scores) {
    if (eta < floor) break;
    rates.push(eta);
    if (score > best) {
      best = score;
      waited = 0;
    } else {
      waited += 1;
    }
    if (waited === patience) {
      eta /= 2;
      best = -Infinity;
      waited = 0;
    }
  }
  return rates;
}
