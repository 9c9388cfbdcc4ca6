// Your function goes on after the end token. What the model says there means nothing: the sequence is over as soon as the end token is chosen.
// @fails the example of the statement
export function greedy(next: (prefix: number[]) => number[], eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  for (let step = 0; step < maxLength; step++) {
    const token = pick(next([...tokens]));
    tokens.push(token === eos ? tokens.length % 2 : token);
  }
  return tokens;
}

function pick(p: number[]): number {
  const highest = Math.max(...p);
  return p.findIndex((value) => value >= highest - 1e-9);
}
