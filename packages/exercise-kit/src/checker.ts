import { compareNumbers } from './compare-numbers.ts';
import { compareShapes } from './compare-shapes.ts';
import type { Mismatch } from './mismatch.ts';
import type { Received, Value } from './value.ts';

/** A checker as plain data. */
export type CheckerSpec = { readonly name: 'close'; readonly absolute: number; readonly relative: number } | { readonly name: 'identical' };

/** Compares what a submission returned with what was expected: a mismatch, or null when they agree. */
export type Checker = {
  /** The checker as data, from which {@link checkerOf} makes it again in another process. */
  readonly spec: CheckerSpec;
  readonly check: (expected: Value, actual: Received) => Mismatch | null;
};

/**
 * Numbers agree when |got − want| ≤ max(absolute, relative · |want|); everything else must be identical.
 * The default is the course's contract, 1e-9 · max(1, |want|). NaN and infinities never agree.
 */
export function close(tolerance: { readonly absolute?: number; readonly relative?: number } = {}): Checker {
  const { absolute = 1e-9, relative = 1e-9 } = tolerance;
  // Written as <= so that NaN is always rejected.
  const agree = (want: number, got: number): boolean => Math.abs(got - want) <= Math.max(absolute, relative * Math.abs(want));
  return { spec: { name: 'close', absolute, relative }, check: (expected, actual) => compare(expected, actual, agree) };
}

/** Numbers agree when they are the same number (0 and −0 are the same, NaN is none); everything else likewise. */
export function identical(): Checker {
  return { spec: { name: 'identical' }, check: (expected, actual) => compare(expected, actual, (want, got) => want === got) };
}

/** Shapes come before values, so that a transposed matrix is told as such and not as wrong numbers. */
const compare = (expected: Value, actual: Received, agree: (want: number, got: number) => boolean): Mismatch | null =>
  compareShapes(expected, actual) ?? compareNumbers(expected, actual, agree);

/** The checker that a specification describes. */
export const checkerOf = (spec: CheckerSpec): Checker => (spec.name === 'close' ? close(spec) : identical());
