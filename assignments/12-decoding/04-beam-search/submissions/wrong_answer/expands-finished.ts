// A hypothesis that has ended seems to be extended further. Once its last token is `eos`, put it on the list of finished ones and leave it alone.
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
    live = kept;
    if (live.every((beam) => beam.tokens.includes(eos))) break;
  }
  const results = finished.length > 0 ? finished : live.map((beam) => ({ tokens: beam.tokens, score: scoreOf(beam) }));
  return results
    .map(({ tokens, score }) => ({ tokens: tokens.includes(eos) ? tokens.slice(0, tokens.indexOf(eos)) : tokens, score }))
    .sort((left, right) => order(left.score, right.score))
    .slice(0, k);
}

function extend(beam: Beam, next: Next): Beam[] {
  const extensions: Beam[] = [];
  next(beam.tokens).forEach((p, token) => {
    if (p > 0) extensions.push({ tokens: [...beam.tokens, token], sum: beam.sum + Math.log(p) });
  });
  return extensions;
}
