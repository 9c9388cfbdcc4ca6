type Next = (prefix: number[]) => number[];

export const greedy = (next: Next, eos: number, maxLength: number): number[] => continued([], next, eos, maxLength);

function continued(tokens: number[], next: Next, eos: number, stepsLeft: number): number[] {
  if (stepsLeft === 0) return tokens;
  const token = choose(next(tokens));
  return token === eos ? tokens : continued([...tokens, token], next, eos, stepsLeft - 1);
}

const choose = (p: number[]): number =>
  p.map((value, token) => ({ value, token })).reduce((best, other) => (other.value - best.value > 1e-9 ? other : best)).token;
