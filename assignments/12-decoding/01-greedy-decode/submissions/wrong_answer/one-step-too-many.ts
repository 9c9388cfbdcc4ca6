// Your sequences may be longer than `maxLength` by one token. Count the steps: when that many tokens have been chosen, you are done.
// @fails the length runs out
export function greedy(next: (prefix: number[]) => number[], eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  while (tokens.length <= maxLength) {
    const token = pick(next([...tokens]));
    if (token === eos) break;
    tokens.push(token);
  }
  return tokens;
}

function pick(p: number[]): number {
  const highest = Math.max(...p);
  return p.findIndex((value) => value >= highest - 1e-9);
}
