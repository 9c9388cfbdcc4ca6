// Counts from the epoch of the last event instead of keeping a counter.
export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const rates = new Float64Array(scores.length);
  let best = -1;
  let event = -1;
  let halvings = 0;
  let epoch = 0;
  for (; epoch < scores.length; epoch++) {
    const rate = eta0 * Math.pow(0.5, halvings);
    if (rate < floor) break;
    rates[epoch] = rate;
    if (best < 0 || scores[epoch] > scores[best]) {
      best = epoch;
      event = epoch;
    } else if (epoch - event >= patience) {
      halvings++;
      event = epoch;
    }
  }
  return Array.from(rates.subarray(0, epoch));
}
