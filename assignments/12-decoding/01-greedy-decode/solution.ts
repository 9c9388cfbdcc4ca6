import type { Vector } from 'nabla';

/** A model: the probabilities of the tokens 0, 1, 2 … after a prefix. */
export type Next = (prefix: number[]) => Vector;

/**
 * The most probable token, again and again.
 * @param next the model
 * @param eos the token that ends a sequence
 * @param maxLength the largest number of steps, at least 1; the step that gives the end token counts
 * @returns the tokens in their order, without the end token
 */
export function greedy(next: Next, eos: number, maxLength: number): number[] {
  // BEGIN SOLUTION
  const tokens: number[] = [];
  while (tokens.length < maxLength) {
    const token = mostProbable(next([...tokens]));
    if (token === eos) break;
    tokens.push(token);
  }
  return tokens;
  // END SOLUTION
}
// BEGIN SOLUTION

/** Probabilities that differ by no more are equal. */
const TIE = 1e-9;

function mostProbable(probabilities: Vector): number {
  const highest = Math.max(...probabilities);
  return probabilities.findIndex((p) => p >= highest - TIE);
}
// END SOLUTION
