import { Alien, isArray, type Received, type Value } from './value.ts';

/**
 * A value in two parts: all its numbers in order of reading, and a JSON text that says where they go.
 * The text holds `"n"` for a number, `k` for an array of k numbers, `[…]` for any other array, `{…}` for an
 * object, `true`, `false` and `null` for themselves, `"s…"` for a string and `"?…"` for an {@link Alien}.
 * An empty array is `0`.
 */
export type Encoded = { readonly shape: string; readonly numbers: Float64Array };

/** The most that one encoded value may hold; both sides of the wall enforce it. */
export const VALUE_LIMITS = {
  numbers: 8_000_000,
  shapeLength: 262_144,
  depth: 12,
} as const;

/** Encodes a trusted value. The inverse of {@link decodeValue}, bit for bit (−0 and NaN included). */
export function encodeValue(value: Value): Encoded {
  const numbers: number[] = [];
  const shape = JSON.stringify(shapeOf(value, numbers));
  return { shape, numbers: Float64Array.from(numbers) };
}

type Shape = number | boolean | null | string | readonly Shape[] | { readonly [key: string]: Shape };

function shapeOf(value: Value, numbers: number[]): Shape {
  if (typeof value === 'number') return numbers.push(value), 'n';
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'boolean' || value === null) return value;
  if (isArray(value)) return arrayShapeOf(value, numbers);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part, numbers)]));
}

function arrayShapeOf(items: readonly Value[], numbers: number[]): Shape {
  if (!items.every((item) => typeof item === 'number')) return items.map((item) => shapeOf(item, numbers));
  for (const item of items) numbers.push(item);
  return items.length;
}

/** Thrown when an encoded value does not keep the format or the {@link VALUE_LIMITS}: the sender is broken or hostile. */
export class EncodingError extends Error {}

/**
 * Decodes what came from a sandbox. Trusts nothing: every count is checked against the numbers that are there.
 * @throws EncodingError when the text is not a shape or does not use up the numbers exactly
 */
export function decodeValue(encoded: Encoded): Received {
  if (encoded.shape.length > VALUE_LIMITS.shapeLength) throw new EncodingError('shape too long');
  const reader = { numbers: encoded.numbers, next: 0 };
  const value = read(parse(encoded.shape), reader, 0);
  if (reader.next !== encoded.numbers.length) throw new EncodingError('numbers left over');
  return value;
}

type Reader = { readonly numbers: Float64Array; next: number };

function parse(shape: string): unknown {
  try {
    return JSON.parse(shape);
  } catch (cause) {
    throw new EncodingError('shape is not JSON', { cause });
  }
}

function read(shape: unknown, reader: Reader, depth: number): Received {
  if (depth > VALUE_LIMITS.depth) throw new EncodingError('nested too deeply');
  if (typeof shape === 'boolean' || shape === null) return shape;
  if (typeof shape === 'number') return Array.from(take(reader, shape));
  if (typeof shape === 'string') return readText(shape, reader);
  if (Array.isArray(shape)) return shape.map((part) => read(part, reader, depth + 1));
  if (typeof shape !== 'object') throw new EncodingError('not a shape');
  return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, read(part, reader, depth + 1)]));
}

function readText(text: string, reader: Reader): Received {
  if (text === 'n') return take(reader, 1)[0] ?? Number.NaN;
  if (text.startsWith('s')) return text.slice(1);
  if (text.startsWith('?')) return new Alien(text.slice(1));
  throw new EncodingError('unknown mark in shape');
}

function take(reader: Reader, count: number): Float64Array {
  const end = reader.next + count;
  if (!Number.isInteger(count) || count < 0 || end > reader.numbers.length) throw new EncodingError('count out of range');
  const part = reader.numbers.subarray(reader.next, end);
  reader.next = end;
  return part;
}
