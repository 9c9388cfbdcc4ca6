import type { Diagnostic } from '@nabla/exercise-kit';

/** A diagnostic for each function that a submission must have and has not. */
export const missingFunctions = (names: readonly string[], hasFunction: (name: string) => boolean): readonly Diagnostic[] =>
  names.filter((name) => !hasFunction(name)).map((name) => ({ severity: 'error', message: `The file must export a function named \`${name}\`.` }));
