// You take tokens for equal that are not. Only a difference of at most 1e-9 comes from rounding.
// @fails nearly equal, and not equal
export function greedy(next: (prefix: number[]) => number[], eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  while (tokens.length < maxLength) {
    const token = pick(next([...tokens]));
    if (token === eos) break;
    tokens.push(token);
  }
  return tokens;
}

function pick(p: number[]): number {
  const highest = Math.max(...p);
  return p.findIndex((value) => value >= highest - 1e-4);
}
