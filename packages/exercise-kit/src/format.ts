import { Alien, isArray, isRecord, type Received } from './value.ts';

/** How many characters of a value a person is shown. */
const MAX_LENGTH = 2_000;

/**
 * Writes a value out as JavaScript would: numbers in full, matrices with a row to a line.
 * Cut after {@link MAX_LENGTH} characters, with an ellipsis.
 */
export function format(value: Received): string {
  const text = write(value, 0);
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)} …`;
}

function write(value: Received, depth: number): string {
  if (value instanceof Alien) return `(${value.what})`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (isArray(value)) return writeList(value.map((part) => write(part, depth + 1)), ['[', ']'], depth, value.some(isNested));
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, part]) => `${key}: ${write(part, depth + 1)}`);
    return writeList(fields, ['{', '}'], depth, Object.values(value).some(isNested));
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

const isNested = (value: Received): boolean => isArray(value) || isRecord(value);

function writeList(parts: readonly string[], [open, shut]: readonly [string, string], depth: number, broken: boolean): string {
  if (!broken || parts.length === 0) return `${open}${parts.join(', ')}${shut}`;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${parts.map((part) => `${indent}${part}`).join(',\n')}\n${'  '.repeat(depth)}${shut}`;
}
