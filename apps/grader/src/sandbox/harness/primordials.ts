/**
 * The built-ins that the harness needs, captured before any student code runs. Student code may replace every
 * built-in that it can reach, so what runs after it uses these, operators, and properties that it made itself.
 *
 * Hence, in what runs then: no for-of, no spread, no destructuring of arrays, no method looked up on a prototype,
 * no assignment to an index or key that is not an own property yet (a setter may sit on the prototype).
 */
export const { Float64Array, Number, String, TypeError } = globalThis;
const { apply } = Reflect;
const { charCodeAt, repeat: repeatMethod, slice: sliceMethod } = String.prototype;
const { exec } = RegExp.prototype;

export const parseJson: (json: string) => unknown = JSON.parse;
/** For strings only: of an object it would call `toJSON`. */
export const quote: (plain: string) => string = JSON.stringify;
export const isArray: (value: unknown) => value is unknown[] = Array.isArray;
export const { keys } = Object;
export const prototypeOf: (value: object) => object | null = Object.getPrototypeOf;
export const { defineProperty, deleteProperty, get } = Reflect;
export const { isView } = ArrayBuffer;

/** Calls a function as student code would, with a receiver that tells nothing. */
export const invoke = (called: Callable, args: readonly unknown[]): unknown => apply(called, undefined, args);
export type Callable = Thing & ((...args: readonly unknown[]) => unknown);
export const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Anything with properties, of which nothing is known. */
export type Thing = { [key: string]: unknown; [index: number]: unknown };
export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

export const codeAt = (of: string, index: number): number => apply(charCodeAt, of, [index]);
export const repeat = (of: string, count: number): string => apply(repeatMethod, of, [count]);
export const slice = (of: string, start: number, end: number): string => apply(sliceMethod, of, [start, end]);
export const match = (pattern: RegExp, of: string): RegExpExecArray | null => apply(exec, pattern, [of]);
