import { matrixSize } from './compare-shapes.ts';
import type { Mismatch, TensorError } from './mismatch.ts';
import { at, field, named } from './path.ts';
import { isArray, isRecord, type Received, type Value } from './value.ts';

/** A number that disagrees, and the tensor it belongs to. */
type Wrong = { readonly path: string; readonly tensor: string; readonly want: number; readonly got: number };

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
  const wrong: Wrong[] = [];
  visit(expected, actual, { path: '', tensor: null }, (element) => {
    if (!agree(element.want, element.got)) wrong.push(element);
  });
  const first = wrong.find((element) => !Number.isFinite(element.got)) ?? wrong[0];
  return first ? { kind: 'value', path: first.path, message: messageOf(first, wrong.length), tensors: tensorErrors(wrong) } : null;
}

type Place = { readonly path: string; readonly tensor: string | null };

/** Walks the expected value; a number that is missing on the other side counts as NaN. */
function visit(expected: Value, actual: Received, place: Place, see: (element: Wrong) => void): void {
  const tensor = place.tensor ?? (isTensor(expected) ? place.path : null);
  if (typeof expected === 'number') {
    const got = typeof actual === 'number' ? actual : Number.NaN;
    see({ path: place.path, tensor: tensor ?? place.path, want: expected, got });
  } else if (isArray(expected)) {
    const items = isArray(actual) ? actual : [];
    for (const [index, part] of expected.entries()) visit(part, items[index] ?? null, { path: at(place.path, index), tensor }, see);
  } else if (isRecord(expected)) {
    const fields = isRecord(actual) ? actual : {};
    for (const [key, part] of Object.entries(expected)) visit(part, fields[key] ?? null, { path: field(place.path, key), tensor }, see);
  }
}

/** A list of numbers, or a rectangular list of lists of numbers. */
const isTensor = (value: Value): boolean =>
  isArray(value) && (value.every((item) => typeof item === 'number') || (matrixSize(value) !== null && value.every(isTensor)));

function messageOf(first: Wrong, count: number): string {
  if (!Number.isFinite(first.got)) return `${named(first.path)} is ${first.got}.`;
  const others = count === 1 ? '' : count === 2 ? ', and so does another number' : `, and so do ${count - 1} other numbers`;
  return `${named(first.path)} differs from the expected value${others}.`;
}

/** The worst element of every tensor that has one, the worst tensor first. */
function tensorErrors(wrong: readonly Wrong[]): readonly TensorError[] {
  const worst = new Map<string, TensorError>();
  for (const { path, tensor, want, got } of wrong) {
    const relativeError = relative(want, got);
    if (relativeError > (worst.get(tensor)?.relativeError ?? -1)) worst.set(tensor, { tensor, path, relativeError });
  }
  return [...worst.values()].toSorted((a, b) => b.relativeError - a.relativeError);
}

/** The smallest magnitude that an error is related to; below it a relative error says nothing. */
const TINY = 2 ** -970;

function relative(want: number, got: number): number {
  const error = Math.abs(got - want) / Math.max(Math.abs(want), TINY);
  return Number.isNaN(error) ? Infinity : error;
}
