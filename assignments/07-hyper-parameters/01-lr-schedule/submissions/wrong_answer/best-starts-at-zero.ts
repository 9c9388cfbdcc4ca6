// Scores below 0 never seem to be a new best. Which number is every score above?
// @fails negative scores
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = 0;
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
      waited = 0;
    }
  }
  return rates;
}
