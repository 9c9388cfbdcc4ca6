import { norm } from '../tensors.ts';

/** How well numbers must fit before that is called a fact. */
const FIT = 1e-6;

/** How many numbers must say the same: fewer could do so by chance in examples with round numbers. */
export const ENOUGH = 4;

/** Whether some numbers are the predicted ones, to 1e-6 of their size. NaN and infinities never are: ∞ is not far from anything by a part of ∞. */
export const fits = (found: readonly number[], predicted: readonly number[]): boolean =>
  found.every(Number.isFinite) && norm(found.map((x, index) => x - (predicted[index] ?? Number.NaN))) <= FIT * norm(found);
