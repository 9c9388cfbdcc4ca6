type Beam = { tokens: number[]; logProbability: number };

export function beamStep(beams: Beam[], next: (prefix: number[]) => ArrayLike<number>, k: number): Beam[] {
  const best: Beam[] = [];
  for (let i = 0; i < beams.length; i++) {
    const p = next(beams[i].tokens.slice());
    for (let token = 0; token < p.length; token++) {
      if (p[token] === 0) continue;
      const logProbability = beams[i].logProbability + Math.log(p[token]);
      let place = best.length;
      while (place > 0 && logProbability > best[place - 1].logProbability + 1e-9) place--;
      if (place === k) continue;
      best.splice(place, 0, { tokens: beams[i].tokens.concat(token), logProbability });
      best.length = Math.min(best.length, k);
    }
  }
  return best;
}
