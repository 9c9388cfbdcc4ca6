// Your token seems to be the one at which the probabilities, added up from the left, pass a half, as if a coin had fallen there. Greedy search takes the most probable one, without chance.
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
  let sum = 0;
  return p.findIndex((value) => (sum += value) >= 0.5);
}
