import { ExerciseError } from '../exercise-error.ts';

/** The arguments of a call, and which of their numbers are the parameters. */
export type Parameters<A> = {
  /** Of the case, for messages. */
  readonly name: string;
  readonly args: A;
  /** Picks the arrays that hold the parameters out of the arguments, in the order of the gradient. */
  readonly wrt: (args: A) => unknown;
};

/**
 * Copies of the arguments, one for every parameter, in which that parameter is larger by `by`.
 * @throws ExerciseError where a parameter stands in no array, since changing it would change nothing in the arguments
 */
export const movedArguments = <A>({ name, args, wrt }: Parameters<A>, by: number): readonly A[] =>
  Array.from(slotsOf(wrt(args), name), (_, index) => {
    const copy = structuredClone(args);
    const slot = Array.from(slotsOf(wrt(copy), name))[index];
    if (slot) slot.list[slot.index] = slot.value + by;
    return copy;
  });

/** A number and where it stands. */
type Slot = { readonly list: number[]; readonly index: number; readonly value: number };

function* slotsOf(part: unknown, name: string): Generator<Slot> {
  if (isNumbers(part)) for (const [index, value] of part.entries()) yield { list: part, index, value };
  else if (typeof part === 'object' && part !== null) for (const item of Object.values(part)) yield* slotsOf(item, name);
  else throw new ExerciseError(`case "${name}": wrt must return the arrays of the arguments that hold the parameters, not single numbers`);
}

const isNumbers = (part: unknown): part is number[] => Array.isArray(part) && part.every((item) => typeof item === 'number');
