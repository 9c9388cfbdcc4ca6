import { isThing, prototypeOf } from './primordials.ts';

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

/** What the prototype of every generator function inherits from. */
const GENERATOR = parentOf(prototypeOf((function* () {})()));

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
  const prototype = prototypeOf(value);
  for (let index = 0; index < KINDS.length; index += 1) {
    const kind = KINDS[index];
    if (kind && kind.prototype === prototype) return kind.name;
  }
  return GENERATOR !== null && parentOf(prototype) === GENERATOR ? 'a generator' : null;
}

function parentOf(prototype: object | null): object | null {
  return prototype === null ? null : prototypeOf(prototype);
}
