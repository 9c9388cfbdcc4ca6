import { elementsOf, type Element } from './elements.ts';
import type { Mismatch, TensorError } from './mismatch.ts';
import { named } from './path.ts';
import type { Received, Value } from './value.ts';

/**
 * Compares all numbers of two values of the same shape.
 * @param agree decides about one pair
 * @returns the first number that disagrees (one that is not finite goes first) with the worst of every tensor, or null
 */
export function compareNumbers(
  expected: Value,
  actual: Received,
  agree: (want: number, got: number) => boolean,
): Mismatch | null {
  const wrong: Element[] = [];
  for (const element of elementsOf(expected, actual)) {
    if (!agree(element.want, element.got)) wrong.push(element);
  }
  const first = wrong.find((element) => !Number.isFinite(element.got)) ?? wrong[0];
  return first ? { kind: 'value', path: first.path, message: messageOf(first, wrong.length), tensors: tensorErrors(wrong) } : null;
}

function messageOf(first: Element, count: number): string {
  if (!Number.isFinite(first.got)) return `${named(first.path)} is ${first.got}.`;
  const others = count === 1 ? '' : count === 2 ? ', and so does another number' : `, and so do ${count - 1} other numbers`;
  return `${named(first.path)} differs from the expected value${others}.`;
}

/** The worst element of every tensor that has one, the worst tensor first. */
function tensorErrors(wrong: readonly Element[]): readonly TensorError[] {
  const worst = new Map<string, TensorError>();
  for (const { path, tensor, want, got } of wrong) {
    const relativeError = relative(want, got);
    if (relativeError > (worst.get(tensor)?.relativeError ?? -1)) worst.set(tensor, { tensor, path, relativeError });
  }
  return [...worst.values()].toSorted((a, b) => b.relativeError - a.relativeError);
}

/** Below this magnitude, or at 0, an error is related to what was returned: all of that is wrong, and a quotient by next to nothing says nothing. */
const TINY = 2 ** -970;

function relative(want: number, got: number): number {
  const error = Math.abs(got - want) / Math.max(Math.abs(want), Math.abs(want) < TINY ? Math.abs(got) : 0);
  return Number.isNaN(error) ? Infinity : error;
}
