// Each beam seems to pass on only its own best extension. The k places go to the best of all extensions together: one beam may take several of them, and another none.
// @fails both extensions from one beam
type Next = (prefix: number[]) => number[];
type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  const extensions = beams.flatMap((beam) =>
    extensionsOf(beam, next)
      .sort((left, right) => order(left.logProbability, right.logProbability))
      .slice(0, beams.length > 1 ? 1 : k),
  );
  return extensions.sort((left, right) => order(left.logProbability, right.logProbability)).slice(0, k);
}

function extensionsOf(beam: Beam, next: Next): Beam[] {
  const extensions: Beam[] = [];
  next([...beam.tokens]).forEach((p, token) => {
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], logProbability: beam.logProbability + Math.log(p) });
  });
  return extensions;
}

const order = (left: number, right: number): number => (Math.abs(left - right) <= 1e-9 ? 0 : right - left);
