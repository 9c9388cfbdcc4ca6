import { ExerciseError } from './exercise-error.ts';
import type { Value } from './value.ts';

/**
 * Checks that trusted data can cross the wall, and copies it; typed arrays become arrays.
 * @param caseName the case that it belongs to, for the message
 * @throws ExerciseError for a function, undefined and the like
 */
export function toValue(data: unknown, caseName: string): Value {
  if (data === null || typeof data === 'number' || typeof data === 'boolean' || typeof data === 'string') return data;
  if (data instanceof Float64Array) return Array.from(data);
  if (Array.isArray(data)) return data.map((part) => toValue(part, caseName));
  if (typeof data === 'object') return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, toValue(part, caseName)]));
  throw new ExerciseError(`case "${caseName}": ${typeof data} cannot be an argument or an answer; use a driver to make functions from data`);
}

/** The same for a list of arguments. */
export const toValues = (parts: readonly unknown[], caseName: string): readonly Value[] => parts.map((part) => toValue(part, caseName));
