import type { Mismatch } from './mismatch.ts';
import { at, field, named } from './path.ts';
import { describe, isArray, isRecord, type Received, type Value } from './value.ts';

/**
 * Everything about two values but the size of their numbers: kinds, lengths, fields, strings and booleans.
 * Walks the expected value only; extra fields of an object are ignored, extra elements of an array are not.
 * @returns the first difference in order of reading, or null
 */
export function compareShapes(expected: Value, actual: Received, path = ''): Mismatch | null {
  if (isArray(expected)) return isArray(actual) ? compareArrays(expected, actual, path) : ofType(describe(expected), actual, path);
  if (isRecord(expected)) return isRecord(actual) ? compareFields(expected, actual, path) : ofType('an object', actual, path);
  if (typeof expected !== typeof actual || (expected === null) !== (actual === null)) return ofType(describe(expected), actual, path);
  return typeof expected === 'number' || expected === actual
    ? null
    : { kind: 'value', path, message: `${named(path)} has the wrong value.`, tensors: [] };
}

function compareArrays(expected: readonly Value[], actual: readonly Received[], path: string): Mismatch | null {
  if (actual.length !== expected.length || isTransposed(expected, actual)) return ofShape(expected, actual, path);
  for (const [index, part] of expected.entries()) {
    const mismatch = compareShapes(part, actual[index] ?? null, at(path, index));
    if (mismatch) return mismatch;
  }
  return null;
}

type Fields<V> = { readonly [key: string]: V };

function compareFields(expected: Fields<Value>, actual: Fields<Received>, path: string): Mismatch | null {
  for (const [key, part] of Object.entries(expected)) {
    const found = Object.hasOwn(actual, key) ? actual[key] : undefined;
    if (found === undefined) return { kind: 'type', path, message: `${named(path)} has no \`${key}\`.`, tensors: [] };
    const mismatch = compareShapes(part, found, field(path, key));
    if (mismatch) return mismatch;
  }
  return null;
}

const ofType = (wanted: string, actual: Received, path: string): Mismatch => ({
  kind: 'type',
  path,
  message: `${named(path)} is ${describe(actual)}, expected ${wanted}.`,
  tensors: [],
});

function ofShape(expected: Value, actual: Received, path: string): Mismatch {
  const question = isTransposed(expected, actual) ? ' Is it transposed?' : '';
  const message = `${named(path)} is ${describe(actual)}, expected ${describe(expected)}.${question}`;
  return { kind: 'shape', path, message, tensors: [] };
}

/** True of two matrices of which one has the shape of the other's transpose, and the shapes differ. */
function isTransposed(expected: Value, actual: Received): boolean {
  const want = matrixSize(expected);
  const got = matrixSize(actual);
  return want !== null && got !== null && want.rows !== want.columns && want.rows === got.columns && want.columns === got.rows;
}

/** Rows and columns of a rectangular list of lists, or null. */
export function matrixSize(value: Received): { readonly rows: number; readonly columns: number } | null {
  if (!isArray(value)) return null;
  const widths = value.map((row) => (isArray(row) ? row.length : -1));
  const columns = widths[0] ?? -1;
  return columns >= 0 && widths.every((width) => width === columns) ? { rows: value.length, columns } : null;
}
