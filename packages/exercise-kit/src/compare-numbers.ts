import { matrixSize } from './compare-shapes.ts';
import type { Mismatch, TensorError } from './mismatch.ts';
import { at, field, named } from './path.ts';
import { isArray, isRecord, type Received, type Value } from './value.ts';

/** A number, its counterpart, and the tensor it belongs to. */
type Element = { readonly path: string; readonly tensor: string; readonly want: number; readonly got: number };

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
  for (const element of elementsOf({ expected, actual, path: '', tensor: null })) {
    if (!agree(element.want, element.got)) wrong.push(element);
  }
  const first = wrong.find((element) => !Number.isFinite(element.got)) ?? wrong[0];
  return first ? { kind: 'value', path: first.path, message: messageOf(first, wrong.length), tensors: tensorErrors(wrong) } : null;
}

/** Two values that stand at the same place, and the tensor around it, if any. */
type Pair = { readonly expected: Value; readonly actual: Received; readonly path: string; readonly tensor: string | null };

/** Every number of the expected value with its counterpart; one that is missing on the other side counts as NaN. */
function* elementsOf({ expected, actual, path, tensor: outer }: Pair): Generator<Element> {
  const tensor = outer ?? (isTensor(expected) ? path : null);
  if (typeof expected === 'number') {
    yield { path, tensor: tensor ?? path, want: expected, got: typeof actual === 'number' ? actual : Number.NaN };
  } else if (isArray(expected)) {
    const items = isArray(actual) ? actual : [];
    for (const [index, part] of expected.entries()) yield* elementsOf({ expected: part, actual: items[index] ?? null, path: at(path, index), tensor });
  } else if (isRecord(expected)) {
    const fields = isRecord(actual) ? actual : {};
    for (const [key, part] of Object.entries(expected)) yield* elementsOf({ expected: part, actual: fields[key] ?? null, path: field(path, key), tensor });
  }
}

/** A list of numbers, or a rectangular list of lists of numbers. */
const isTensor = (value: Value): boolean =>
  isArray(value) && (value.every((item) => typeof item === 'number') || (matrixSize(value) !== null && value.every(isTensor)));

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

/** The smallest magnitude that an error is related to; below it a relative error says nothing. */
const TINY = 2 ** -970;

function relative(want: number, got: number): number {
  const error = Math.abs(got - want) / Math.max(Math.abs(want), TINY);
  return Number.isNaN(error) ? Infinity : error;
}
