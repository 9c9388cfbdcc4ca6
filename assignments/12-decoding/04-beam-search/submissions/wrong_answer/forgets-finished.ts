// A hypothesis that has finished is lost when the next step begins. Keep all finished ones until the end: a live one that looks better now may still fall behind.
// @fails longer and better
import type { Vector } from 'nabla';

type Next = (prefix: number[]) => Vector;
type Options = { k: number; alpha: number; eos: number; maxLength: number };
type Hypothesis = { tokens: number[]; score: number };
type Beam = { tokens: number[]; sum: number };

const order = (left: number, right: number) => (Math.abs(left - right) <= 1e-9 ? 0 : right - left);

export function beamSearch(next: Next, { k, alpha, eos, maxLength }: Options): Hypothesis[] {
  const scoreOf = ({ tokens, sum }: Beam) => sum / tokens.length ** alpha;
  const finished: Hypothesis[] = [];
  let live: Beam[] = [{ tokens: [], sum: 0 }];
  for (let step = 0; step < maxLength; step++) {
    const kept = live.flatMap((beam) => extend(beam, next)).sort((left, right) => order(left.sum, right.sum)).slice(0, k);
    if (kept.some((beam) => beam.tokens.at(-1) === eos)) finished.length = 0;
    for (const beam of kept) {
      if (beam.tokens.at(-1) === eos) finished.push({ tokens: beam.tokens.slice(0, -1), score: scoreOf(beam) });
    }
    live = kept.filter((beam) => beam.tokens.at(-1) !== eos);
    const bound = Math.max(...live.map((beam) => beam.sum)) / maxLength ** alpha;
    if (finished.some(({ score }) => score >= bound - 1e-9)) break;
  }
  const results = finished.length > 0 ? finished : live.map((beam) => ({ tokens: beam.tokens, score: scoreOf(beam) }));
  return results.sort((left, right) => order(left.score, right.score)).slice(0, k);
}

function extend(beam: Beam, next: Next): Beam[] {
  const extensions: Beam[] = [];
  next(beam.tokens).forEach((p, token) => {
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], sum: beam.sum + Math.log(p) });
  });
  return extensions;
}
