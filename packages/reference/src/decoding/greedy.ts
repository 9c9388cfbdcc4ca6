import { TIE, type Next } from './beam-step.ts';

/**
 * The most probable token after every prefix, one after the other, until the end token or `maxLength` steps, the end token's included.
 * Of tokens whose probabilities differ by at most 1e-9 from the largest, the smallest is taken, never one with probability 0.
 * @param eos the end token
 * @returns the tokens without the end token
 */
export function greedy(next: Next, eos: number, maxLength: number): number[] {
  const tokens: number[] = [];
  while (tokens.length < maxLength) {
    const token = mostProbable(next([...tokens]));
    if (token === eos) break;
    tokens.push(token);
  }
  return tokens;
}

function mostProbable(probabilities: readonly number[]): number {
  const largest = Math.max(...probabilities);
  return probabilities.findIndex((p) => p > 0 && p >= largest - TIE);
}
