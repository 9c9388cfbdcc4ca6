// Without a comparator `sort` compares numbers as text, and then −11 comes between −1 and −2.
// @fails logarithms of one digit and of two
type Next = (prefix: number[]) => number[];
type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  const extensions = beams.flatMap((beam) => extensionsOf(beam, next));
  const sums = extensions.map((extension) => extension.logProbability).sort();
  return sums.slice(0, k).flatMap((sum) => extensions.filter((extension) => extension.logProbability === sum).slice(0, 1));
}

function extensionsOf(beam: Beam, next: Next): Beam[] {
  const extensions: Beam[] = [];
  next([...beam.tokens]).forEach((p, token) => {
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], logProbability: beam.logProbability + Math.log(p) });
  });
  return extensions;
}
