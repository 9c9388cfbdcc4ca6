// Your token is the least probable one. The logarithm with its sign changed is smallest where the probability is largest.
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
  const surprise = p.map((value) => -Math.log(value));
  return surprise.indexOf(Math.max(...surprise));
}
