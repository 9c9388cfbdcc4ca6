// Two probabilities that differ in their last digit only are different for you. Rounding makes such differences: up to 1e-9, tokens count as equal.
// @fails equal but for the last digit
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
  return p.indexOf(Math.max(...p));
}
