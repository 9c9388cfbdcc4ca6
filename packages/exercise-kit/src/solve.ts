import { ExerciseError } from './exercise-error.ts';
import { toValue } from './to-value.ts';
import type { Value } from './value.ts';

/** A call of the solution, and the case that it is made for. */
type Question = { readonly name: string; readonly call: string; readonly args: readonly unknown[] };

/**
 * What the solution answers. It gets a copy of the arguments: one that changes them is found by the gate and harms nothing here.
 * @throws ExerciseError when there is no such function, or its answer cannot cross the wall
 */
export function solve(solution: object, { name, call, args }: Question): Value {
  const called: unknown = Reflect.get(solution, call);
  if (typeof called !== 'function') throw new ExerciseError(`case "${name}": the solution exports no function ${call}`);
  const result: unknown = Reflect.apply(called, undefined, structuredClone(args));
  return toValue(result, name);
}
