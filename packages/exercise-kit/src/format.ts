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
  if (isArray(value)) return writeList(value.map((part) => write(part, depth + 1)), ['[', ']'], indentation(value, depth));
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, part]) => `${key}: ${write(part, depth + 1)}`);
    return writeList(fields, ['{', '}'], indentation(Object.values(value), depth));
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Lists of lists have a line for each part; lists of numbers stay on theirs. */
const indentation = (parts: readonly Received[], depth: number): number | null => (parts.some((part) => isArray(part) || isRecord(part)) ? depth : null);

function writeList(parts: readonly string[], [open, shut]: readonly [string, string], depth: number | null): string {
  if (depth === null || parts.length === 0) return `${open}${parts.join(', ')}${shut}`;
  const outer = '  '.repeat(depth);
  return `${open}\n${parts.map((part) => `${outer}  ${part}`).join(',\n')}\n${outer}${shut}`;
}
