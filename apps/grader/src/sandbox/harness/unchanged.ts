import { take, type Reader } from './decode.ts';
import { isArray, isThing, keys, Number, parseJson, slice, type Thing } from './primordials.ts';

/**
 * Compares the arguments after a call with the data that they were made of, bit for bit.
 * @param shape the encoding of the list of all arguments
 * @returns the index of the first argument that differs, or null
 */
export function firstChanged(args: readonly unknown[], shape: string, numbers: Float64Array): number | null {
  const shapes = parseJson(shape);
  const reader = { numbers, next: 0 };
  const count = isArray(shapes) ? shapes.length : Number(shapes);
  for (let index = 0; index < count; index += 1) {
    if (!holds(args[index], isArray(shapes) ? shapes[index] : 'n', reader)) return index;
  }
  return null;
}

/** Whether a value is still what was decoded from a shape; false leaves the reader anywhere. */
function holds(value: unknown, shape: unknown, reader: Reader): boolean {
  if (typeof shape === 'string') return shape === 'n' ? isSame(value, take(reader)) : value === slice(shape, 1, shape.length);
  if (typeof shape === 'number') return isThing(value) && holdsNumbers(value, shape, reader);
  if (isArray(shape)) return isThing(value) && holdsItems(value, shape, reader);
  if (isThing(shape)) return isThing(value) && holdsFields(value, shape, reader);
  return value === shape;
}

function holdsNumbers(items: Thing, length: number, reader: Reader): boolean {
  if (items['length'] !== length) return false;
  for (let index = 0; index < length; index += 1) if (!isSame(items[index], take(reader))) return false;
  return true;
}

function holdsItems(items: Thing, shapes: readonly unknown[], reader: Reader): boolean {
  if (items['length'] !== shapes.length) return false;
  for (let index = 0; index < shapes.length; index += 1) if (!holds(items[index], shapes[index], reader)) return false;
  return true;
}

function holdsFields(fields: Thing, shapes: Thing, reader: Reader): boolean {
  const names = keys(shapes);
  if (keys(fields).length !== names.length) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    if (!holds(fields[name], shapes[name], reader)) return false;
  }
  return true;
}

/** NaN is itself, and 0 is not −0. */
const isSame = (value: unknown, want: number): boolean =>
  value === want ? want !== 0 || 1 / want === 1 / value : want !== want && value !== value;
