/**
 * What may cross the wall between student code and the judge: numbers (NaN and infinities included),
 * booleans, null, bounded strings, arrays and plain objects of them. Typed arrays arrive as arrays of numbers.
 */
export type Value =
  | number
  | boolean
  | null
  | string
  | readonly Value[]
  | { readonly [key: string]: Value };

/** Something that a submission returned and that is no {@link Value}: a function, a promise, a BigInt … */
export class Alien {
  readonly what: string;
  /** @param what a noun phrase for messages, such as `a function` */
  constructor(what: string) {
    this.what = what;
  }
}

/** A value as it came from a submission: any part of it may be an {@link Alien}. */
export type Received =
  | number
  | boolean
  | null
  | string
  | Alien
  | readonly Received[]
  | { readonly [key: string]: Received };

/** Whether a received value is an array. `Array.isArray` alone does not narrow readonly arrays. */
export const isArray = (value: Received): value is readonly Received[] => Array.isArray(value);

/** Whether a received value is a plain object. */
export const isRecord = (value: Received): value is { readonly [key: string]: Received } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Alien);

/** A received number; NaN for everything that is none. */
export const numberOf = (value: Received): number => (typeof value === 'number' ? value : Number.NaN);

/** A received list of numbers, with NaN for every part that is none; empty for everything that is no list. */
export const numbersOf = (value: Received): readonly number[] => (isArray(value) ? value.map(numberOf) : []);

/** A noun phrase that tells a person what a value is: `a 3×2 matrix`, `an array of length 4`, `a string`. */
export function describe(value: Received): string {
  if (value instanceof Alien) return value.what;
  if (value === null) return 'null';
  if (isArray(value)) return describeArray(value);
  if (isRecord(value)) return 'an object';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : `a ${typeof value}`;
}

function describeArray(rows: readonly Received[]): string {
  const columns = rows.map((row) => (isArray(row) ? row.length : -1));
  const width = columns[0] ?? -1;
  const isMatrix = width >= 0 && columns.every((count) => count === width);
  return isMatrix ? `a ${rows.length}×${width} matrix` : `an array of length ${rows.length}`;
}
