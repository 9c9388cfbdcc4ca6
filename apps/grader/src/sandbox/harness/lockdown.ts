import { deleteProperty, prototypeOf } from './primordials.ts';

/**
 * Takes away what no exercise needs and what makes sandboxes hard to keep: memory that V8 does not count
 * (WebAssembly, resizable and shared buffers, ICU), code that runs after the call (finalizers, waiting), clocks
 * made of shared memory, and Float16Array, which breaks the copying of results.
 */
export function lockDown(): void {
  const { ArrayBuffer, Date, Number, String, BigInt, Array } = globalThis;
  remove(globalThis, GLOBALS);
  remove(ArrayBuffer.prototype, ['resize', 'resizable', 'maxByteLength', 'transfer', 'transferToFixedLength']);
  remove(String.prototype, ['localeCompare', 'normalize', 'toLocaleLowerCase', 'toLocaleUpperCase']);
  remove(Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toTemporalInstant']);
  for (const prototype of [Number.prototype, BigInt.prototype, Array.prototype, prototypeOf(Float64Array.prototype)]) {
    if (prototype) remove(prototype, ['toLocaleString']);
  }
}

const GLOBALS = [
  'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Float16Array', 'Intl', 'Temporal', 'gc', 'escape', 'unescape',
];

const remove = (from: object, names: readonly string[]): void => {
  for (const name of names) deleteProperty(from, name);
};
