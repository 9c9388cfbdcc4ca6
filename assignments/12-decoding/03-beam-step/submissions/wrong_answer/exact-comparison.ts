// Two sums that differ in their last digit only are different for you. Such differences come from rounding: 0.3 · 0.8 and 0.4 · 0.6 are both 0.24. Up to 1e-9, sums count as equal.
// @fails the same tie, the beams exchanged
// @fails a tie at the cut, across beams
type Next = (prefix: number[]) => number[];
type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  return beams
    .flatMap((beam) => extensionsOf(beam, next))
    .sort((left, right) => order(left.logProbability, right.logProbability))
    .slice(0, k);
}

function extensionsOf(beam: Beam, next: Next): Beam[] {
  const extensions: Beam[] = [];
  next([...beam.tokens]).forEach((p, token) => {
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], logProbability: beam.logProbability + Math.log(p) });
  });
  return extensions;
}

const order = (left: number, right: number): number => right - left;
