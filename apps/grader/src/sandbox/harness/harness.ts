import { installConsole, takeConsole, type Printed } from './console.ts';
import { decode } from './decode.ts';
import { describeError, type ThrownError } from './describe-error.ts';
import { encode } from './encode.ts';
import { lockDown } from './lockdown.ts';
import { invoke, isArray, isCallable, isThing, TypeError, type Thing } from './primordials.ts';
import { beginReports, installReports, reportTo, type Send } from './reports.ts';
import { firstChanged } from './unchanged.ts';

/**
 * The trusted code beside a submission, in the grader's isolate and in the browser's worker alike. Evaluating this
 * module makes the realm ready; it must be evaluated before any student code and must not be importable by it.
 * It decides nothing: it calls what it is told to call and says what came of it.
 *
 * The order of events: the host evaluates the submission and hands its namespace to `accept`, then for each call
 * `perform` and, whether that ended or was ended, `takeReply`.
 */
installConsole();
installReports();
lockDown();

/** What came of the last call. `none` when it did not come back to the harness. */
export type HarnessReply = Printed & Result;

type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'returned'; readonly shape: string; readonly numbers: Float64Array; readonly changedArgument: number | null }
  | { readonly kind: 'threw'; readonly error: ThrownError };

type Loaded = { readonly exports: Thing; readonly target: unknown };

const state: { loaded: Loaded | null; result: Result } = { loaded: null, result: { kind: 'none' } };

/**
 * Takes the submission once it has been evaluated completely, and lets the driver, where there is one, make of it
 * what the calls go to. What the driver throws, `takeReply` tells.
 */
export function accept(submission: Thing, driver: unknown): void {
  try {
    state.loaded = { exports: submission, target: isCallable(driver) ? invoke(driver, [submission]) : submission };
  } catch (thrown) {
    state.result = { kind: 'threw', error: describeError(thrown) };
  }
}

/**
 * Sends reports to the host from now on; in browsers nobody asks for it.
 * @public the host calls it by its name
 */
export function hearReports(send: Send): void {
  reportTo(send);
}

/** Whether `accept` was reached: false while a top-level await is still waiting. */
export const isLoaded = (): boolean => state.loaded !== null;

/** Whether the submission, or what the driver made of it, has a function of this name. */
export function hasFunction(name: string): boolean {
  return state.loaded !== null && (isCallable(read(state.loaded.target, name)) || isCallable(read(state.loaded.exports, name)));
}

function read(from: unknown, name: string): unknown {
  try {
    return isThing(from) || isCallable(from) ? from[name] : undefined;
  } catch {
    // A binding that was never initialised throws when it is read: there is no such function.
    return undefined;
  }
}

/**
 * Calls a function and keeps the outcome for {@link takeReply}. The result is encoded before anything that the
 * code left in the microtask queue can run.
 * @param shape the list of arguments in the exercise kit's encoding
 */
export function perform(name: string, shape: string, numbers: Float64Array): void {
  state.result = { kind: 'none' };
  beginReports();
  try {
    state.result = call(name, shape, numbers);
  } catch (thrown) {
    state.result = { kind: 'threw', error: describeError(thrown) };
  }
}

function call(name: string, shape: string, numbers: Float64Array): Result {
  const args = decode(shape, numbers);
  const called = isThing(state.loaded?.target) ? state.loaded.target[name] : undefined;
  if (!isCallable(called) || !isArray(args)) throw new TypeError(`${name} is not a function`);
  const encoded = encode(invoke(called, args));
  return { kind: 'returned', ...encoded, changedArgument: firstChanged(args, shape, numbers) };
}

/** The outcome of the last {@link perform} or {@link accept}, once, with what was printed since the last reading. */
export function takeReply(): HarnessReply {
  const { result } = state;
  state.result = { kind: 'none' };
  return { ...takeConsole(), ...result };
}
