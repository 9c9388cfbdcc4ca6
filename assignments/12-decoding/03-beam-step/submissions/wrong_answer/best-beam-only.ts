// Only the most probable beam is extended. A less probable one may have the better continuation: that is what it was kept for.
// @fails the second step of the statement
type Next = (prefix: number[]) => number[];
type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  const [best] = [...beams].sort((left, right) => order(left.logProbability, right.logProbability));
  return extensionsOf(best, next)
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

const order = (left: number, right: number): number => (Math.abs(left - right) <= 1e-9 ? 0 : right - left);
