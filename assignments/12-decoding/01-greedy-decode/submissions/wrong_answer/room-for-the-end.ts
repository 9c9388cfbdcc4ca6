// You seem to keep one step back for the end token. There are `maxLength` steps, and each may choose any token.
// @fails the length runs out
export function greedy(next: (prefix: number[]) => number[], eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  while (tokens.length < maxLength - 1) {
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
