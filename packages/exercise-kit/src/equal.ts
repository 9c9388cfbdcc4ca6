import { Alien, isArray, isRecord, type Received } from './value.ts';

/** Whether two values are the same bit for bit: −0 is not 0, and NaN is NaN. */
export const isSame = (one: Received, other: Received): boolean => isEqual(one, other, Object.is);

/**
 * Whether two results are the same but for rounding: numbers within 1e-9 · max(1, size), NaN and infinities only as themselves.
 * Both sides may be wrong; this asks whether they are wrong in the same way.
 */
export const isAlike = (one: Received, other: Received): boolean =>
  isEqual(one, other, (left, right) => Object.is(left, right) || Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left)));

function isEqual(one: Received, other: Received, agree: (left: number, right: number) => boolean): boolean {
  if (typeof one === 'number' && typeof other === 'number') return agree(one, other);
  if (isArray(one)) return isArray(other) && one.length === other.length && one.every((part, index) => isEqual(part, other[index] ?? null, agree));
  if (isRecord(one)) {
    const keys = Object.keys(one);
    const sameKeys = isRecord(other) && keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key));
    return sameKeys && keys.every((key) => isEqual(one[key] ?? null, other[key] ?? null, agree));
  }
  return one instanceof Alien ? other instanceof Alien && one.what === other.what : one === other;
}
