// The training ends too soon: a rate that equals the floor is still used.
// @fails the example of the statement
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = -Infinity;
  let waited = 0;
  for (const score of scores) {
    if (eta <= floor) break;
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
