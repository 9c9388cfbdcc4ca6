import { encode } from './encode.ts';
import { defineProperty, type Thing } from './primordials.ts';

/** Carries an encoded report to the host; it never throws. */
export type Send = (index: number, shape: string, numbers: Float64Array) => void;

/** A call that reports more often than any training needs is heard no further: scoring its reports would cost the grader more than the call. */
const MOST_REPORTS = 64;

const state: { send: Send | null; count: number } = { send: null, count: 0 };

/** Puts the function into the realm by which `report` of the module `nabla` is heard. Whoever calls it by hand can do no more than `report` does. */
export function installReports(): void {
  defineProperty(globalThis, 'nablaReport', { value: report, writable: false, configurable: false, enumerable: false });
}

/** From now on reports go to the host; before, and in browsers, they go nowhere. */
export function reportTo(send: Send): void {
  state.send = send;
}

/** Counts the reports of a call anew. */
export function beginReports(): void {
  state.count = 0;
}

function report(trained: Thing): void {
  if (state.send === null || state.count >= MOST_REPORTS) return;
  const index = state.count;
  state.count += 1;
  const encoded = encode(trained);
  state.send(index, encoded.shape, encoded.numbers);
}
