import type { Tensor } from '../tensors.ts';
import type { Value } from '../value.ts';

/** A wrong result, taken apart: the tensors that are right, those that are wrong, and the arguments of the call. */
export type WrongResult = { readonly right: readonly Tensor[]; readonly wrong: readonly Tensor[]; readonly args: readonly Value[] };
