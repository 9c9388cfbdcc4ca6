// You take the first token that is likely enough. Look at all of them before you choose.
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
  const token = p.findIndex((value) => value > 1 / p.length);
  return token === -1 ? 0 : token;
}
