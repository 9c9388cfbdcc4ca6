// The right extensions are kept, but not in order: the most probable one comes first.
// @fails the second step of the statement
type Next = (prefix: number[]) => number[];
type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  const extensions = beams.flatMap((beam) => extensionsOf(beam, next));
  const kept = [...extensions].sort((left, right) => order(left.logProbability, right.logProbability)).slice(0, k);
  return extensions.filter((extension) => kept.includes(extension));
}

function extensionsOf(beam: Beam, next: Next): Beam[] {
  const extensions: Beam[] = [];
  next([...beam.tokens]).forEach((p, token) => {
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], logProbability: beam.logProbability + Math.log(p) });
  });
  return extensions;
}

const order = (left: number, right: number): number => (Math.abs(left - right) <= 1e-9 ? 0 : right - left);
