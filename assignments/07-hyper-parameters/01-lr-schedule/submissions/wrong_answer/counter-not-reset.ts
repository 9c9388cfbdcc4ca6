// After its first halving the rate halves again too soon. Where does the counter stand when a rate is new?
// @fails scores that only fall
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
    if (waited >= patience) eta /= 2;
  }
  return rates;
}
