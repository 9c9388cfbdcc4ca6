import { elementsOf, type Element } from './elements.ts';
import type { Received, Value } from './value.ts';

/** One tensor of a result beside the right one: a vector, a matrix or a single number. Not empty. */
export type Tensor = { readonly name: string; readonly elements: readonly Element[] };

/** The tensors of an expected value, each with its counterpart, in order of reading. */
export function tensorsOf(expected: Value, actual: Received): readonly Tensor[] {
  const groups = Map.groupBy(elementsOf(expected, actual), ({ tensor }) => tensor);
  return Array.from(groups, ([name, elements]) => ({ name, elements }));
}

/** ‖v‖, the Euclidean length of some numbers. */
export const norm = (numbers: readonly number[]): number => Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0));
