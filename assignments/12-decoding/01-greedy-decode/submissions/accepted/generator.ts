function* words(next: (prefix: number[]) => number[], eos: number): Generator<number> {
  const said: number[] = [];
  for (;;) {
    const p = next(said.slice());
    const candidates = [...p.keys()].filter((token) => p.every((other) => other - p[token] <= 1e-9));
    const token = Math.min(...candidates);
    if (token === eos) return;
    said.push(token);
    yield token;
  }
}

export function greedy(next: (prefix: number[]) => number[], eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  for (const token of words(next, eos)) {
    tokens.push(token);
    if (tokens.length === maxLength) break;
  }
  return tokens;
}
