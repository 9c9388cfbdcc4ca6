// Each score seems to be compared with the one before. A network that loses ten points and wins one back has not improved: remember the best.
// @fails the example of the statement
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates: number[] = [];
  let eta = eta0;
  let best = -Infinity;
  let waited = 0;
  for (const score of scores) {
    if (eta < floor) break;
    rates.push(eta);
    waited = score > best ? 0 : waited + 1;
    best = score;
    if (waited === patience) {
      eta /= 2;
      waited = 0;
    }
  }
  return rates;
}
