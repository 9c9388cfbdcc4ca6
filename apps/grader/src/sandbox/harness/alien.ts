import { getPrototypeOf, isThing } from './primordials.ts';

/** Kinds of objects that are no data, by the prototype that only they have. */
const KINDS = [
  { prototype: Promise.prototype, name: 'a promise' },
  { prototype: Map.prototype, name: 'a Map' },
  { prototype: Set.prototype, name: 'a Set' },
  { prototype: Date.prototype, name: 'a Date' },
  { prototype: RegExp.prototype, name: 'a regular expression' },
  { prototype: DataView.prototype, name: 'a DataView' },
  { prototype: Number.prototype, name: 'a Number object' },
] as const;

const GENERATOR = getPrototypeOf(Object.getPrototypeOf(function* () {}).prototype);

/** A noun phrase for something that is no value of the exercise kit; null for a value. */
export function nameAlien(value: unknown): string | null {
  if (isThing(value)) return nameObject(value);
  switch (typeof value) {
    case 'function':
      return 'a function';
    case 'bigint':
      return 'a BigInt';
    case 'symbol':
      return 'a symbol';
    default:
      return typeof value === 'undefined' ? 'undefined' : null;
  }
}

function nameObject(value: object): string | null {
  const prototype: unknown = getPrototypeOf(value);
  for (let index = 0; index < KINDS.length; index += 1) {
    const kind = KINDS[index];
    if (kind?.prototype === prototype) return kind?.name ?? null;
  }
  return isThing(prototype) && getPrototypeOf(prototype) === GENERATOR ? 'a generator' : null;
}
