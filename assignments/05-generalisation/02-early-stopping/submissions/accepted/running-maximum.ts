// The definition of the statement: the best epoch so far for every epoch, then the first epoch that is `patience` behind it.
export function earlyStop(scores: number[], patience: number) {
  const bestSoFar = scores.map((_, e) => {
    const past = scores.slice(0, e + 1);
    return past.indexOf(Math.max(...past));
  });
  const stop = bestSoFar.findIndex((best, e) => e - best === patience);
  return stop < 0 ? { stop: null, best: bestSoFar[bestSoFar.length - 1] } : { stop, best: bestSoFar[stop] };
}
