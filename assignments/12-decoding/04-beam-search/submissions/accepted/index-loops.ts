type Next = (prefix: number[]) => ArrayLike<number>;
type Options = { k: number; alpha: number; eos: number; maxLength: number };
type Hypothesis = { tokens: number[]; score: number };
type Extension = { sum: number; parent: number; token: number };

function precedes(left: Extension, right: Extension): boolean {
  if (Math.abs(left.sum - right.sum) > 1e-9) return left.sum > right.sum;
  return left.parent < right.parent || (left.parent === right.parent && left.token < right.token);
}

// Keeps `best` sorted and at most k long.
function offer(best: Extension[], extension: Extension, k: number): void {
  let place = best.length;
  while (place > 0 && precedes(extension, best[place - 1])) place--;
  best.splice(place, 0, extension);
  if (best.length > k) best.pop();
}

function rank(hypotheses: Hypothesis[], k: number): Hypothesis[] {
  const sorted: Hypothesis[] = [];
  for (const hypothesis of hypotheses) {
    let place = sorted.length;
    while (place > 0 && hypothesis.score > sorted[place - 1].score + 1e-9) place--;
    sorted.splice(place, 0, hypothesis);
  }
  return sorted.slice(0, k);
}

export function beamSearch(next: Next, options: Options): Hypothesis[] {
  const finished: Hypothesis[] = [];
  let prefixes: number[][] = [[]];
  let sums = [0];
  for (let length = 1; length <= options.maxLength && prefixes.length > 0; length++) {
    const best: Extension[] = [];
    for (let parent = 0; parent < prefixes.length; parent++) {
      const p = next(prefixes[parent].slice());
      for (let token = 0; token < p.length; token++) {
        if (p[token] > 0) offer(best, { sum: sums[parent] + Math.log(p[token]), parent, token }, options.k);
      }
    }

    const extended: number[][] = [];
    const extendedSums: number[] = [];
    for (const { sum, parent, token } of best) {
      if (token === options.eos) {
        finished.push({ tokens: prefixes[parent], score: sum / Math.pow(length, options.alpha) });
      } else {
        extended.push(prefixes[parent].concat(token));
        extendedSums.push(sum);
      }
    }
    prefixes = extended;
    sums = extendedSums;

    if (finished.length > 0 && sums.length > 0) {
      const bestScore = Math.max(...finished.map((hypothesis) => hypothesis.score));
      if (bestScore >= sums[0] / Math.pow(options.maxLength, options.alpha) - 1e-9) break;
    }
  }
  if (finished.length > 0) return rank(finished, options.k);
  return prefixes.map((tokens, i) => ({ tokens, score: sums[i] / Math.pow(tokens.length, options.alpha) }));
}
