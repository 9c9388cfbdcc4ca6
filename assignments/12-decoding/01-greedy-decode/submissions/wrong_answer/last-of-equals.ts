// Of equally probable tokens you take the one with the largest number. The statement says which one to take.
// @fails two equal tokens
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
  return p.findLastIndex((value) => value >= highest - 1e-9);
}
