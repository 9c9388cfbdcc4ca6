// An extension has the logarithm of its last token only. Its sum continues that of its beam.
// @fails the second step of the statement
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
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], logProbability: Math.log(p) });
  });
  return extensions;
}

const order = (left: number, right: number): number => (Math.abs(left - right) <= 1e-9 ? 0 : right - left);
