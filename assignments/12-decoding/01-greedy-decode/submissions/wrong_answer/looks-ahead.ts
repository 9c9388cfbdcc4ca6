// Your first step looks at what follows. That may well find a better sequence, but greedy search does not: it takes the most probable token and never looks ahead. Beam search comes later.
// @fails the example of the statement
export function greedy(next: (prefix: number[]) => number[], eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  while (tokens.length < maxLength) {
    const p = next([...tokens]);
    const token = pick(p.map((value, index) => (index === eos ? value : value * Math.max(...next([...tokens, index])))));
    if (token === eos) break;
    tokens.push(token);
  }
  return tokens;
}

function pick(p: number[]): number {
  const highest = Math.max(...p);
  return p.findIndex((value) => value >= highest - 1e-9);
}
