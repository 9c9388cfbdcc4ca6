type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: (prefix: number[]) => number[], k: number): Beam[] {
  const pool: Beam[] = [];
  for (const { tokens, logProbability } of beams) {
    for (const [token, p] of next([...tokens]).entries()) {
      if (p > 0) pool.push({ tokens: [...tokens, token], logProbability: Math.log(p) + logProbability });
    }
  }
  const kept: Beam[] = [];
  while (kept.length < k && pool.length > 0) {
    const highest = pool.reduce((most, beam) => Math.max(most, beam.logProbability), -Infinity);
    const first = pool.findIndex((beam) => highest - beam.logProbability <= 1e-9);
    kept.push(...pool.splice(first, 1));
  }
  return kept;
}
