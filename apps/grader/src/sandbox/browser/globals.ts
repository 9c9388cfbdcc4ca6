import { prototypeOf } from '../harness/primordials.ts';

/** What the language itself offers, and so the grader's isolate; the harness has taken its pick away already. */
const OF_THE_LANGUAGE: ReadonlySet<string | symbol> = new Set([
  'globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt',
  'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent',
  'Object', 'Function', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp', 'JSON', 'Reflect', 'Proxy', 'Promise', 'Iterator',
  'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SuppressedError', 'SyntaxError', 'TypeError', 'URIError',
  'Array', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
  'BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'DisposableStack', 'AsyncDisposableStack',
  'console', 'constructor',
]);

/**
 * Takes the web away from the worker's scope: network, storage, timers, other workers. What runs in the editor shall
 * not behave unlike the grader; that nothing gets out is ensured by the frame's policy.
 */
export function removeForeignGlobals(): void {
  for (let scope: object | null = globalThis; scope && scope !== Object.prototype; scope = prototypeOf(scope)) {
    for (const key of Reflect.ownKeys(scope)) if (!OF_THE_LANGUAGE.has(key)) Reflect.deleteProperty(scope, key);
  }
}
