// The first epoch seems to count as one without an improvement. There is nothing yet that it could fail to improve on.
// @fails scores that only fall
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = scores[0];
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
