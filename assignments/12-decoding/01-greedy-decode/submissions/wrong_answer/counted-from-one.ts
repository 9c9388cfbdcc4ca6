// Your tokens are one too high: the first entry of the vector belongs to token 0.
// @fails the example of the statement
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
  return p.findIndex((value) => value >= highest - 1e-9) + 1;
}
