import { compareShapes } from '../compare-shapes.ts';
import type { Mismatch } from '../mismatch.ts';
import { toValue } from '../to-value.ts';
import type { Received } from '../value.ts';

/** What came back, with a type; or what is wrong with its shape. */
export type Shaped<R> = { readonly ok: true; readonly value: R } | { readonly ok: false; readonly mismatch: Mismatch };

/**
 * Takes what came back for a value of the kind of `like`, after comparing everything but the numbers, which may be any,
 * NaN included.
 */
export function shaped<R>(like: R, received: Received): Shaped<R> {
  const mismatch = compareShapes(toValue(like, 'a shape to compare with'), received);
  return mismatch === null && isOf(like, received) ? { ok: true, value: received } : { ok: false, mismatch: mismatch ?? ANOTHER };
}

/** The comparison above is the proof; this only tells the compiler. */
const isOf = <R>(_like: R, received: unknown): received is R => received !== undefined;

const ANOTHER: Mismatch = { kind: 'type', path: '', message: 'The result is of another kind.', tensors: [] };
