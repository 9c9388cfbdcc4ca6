/** The rates of a training that is told every score after its epoch. */
function* rates(eta0: number, patience: number): Generator<number, never, number> {
  let best = Number.NEGATIVE_INFINITY;
  for (let eta = eta0; ; eta *= 0.5) {
    for (let left = patience; left > 0; ) {
      const score = yield eta;
      if (score > best) {
        best = score;
        left = patience;
      } else {
        left--;
      }
    }
  }
}

export function schedule(scores: number[], eta0: number, patience: number, floor: number): number[] {
  const used: number[] = [];
  const training = rates(eta0, patience);
  let eta = training.next().value;
  while (used.length < scores.length && eta >= floor) {
    used.push(eta);
    eta = training.next(scores[used.length - 1]).value;
  }
  return used;
}
