import { isThing, match, Number, slice } from './primordials.ts';
import { legible } from './text.ts';
import { show } from './show.ts';

/** The file name that the submission is compiled under, in the grader and in the browser. */
export const SOLUTION_FILE = 'solution.ts';

/** The exercise kit's StudentError. */
export type ThrownError = { readonly name: string; readonly message: string; readonly line?: number; readonly column?: number };

const MAX_MESSAGE = 1_200;
const MAX_NAME = 80;
const MAX_STACK = 20_000;
/** A file has no more lines, and no longer ones, than it may have bytes. */
const MAX_PLACE = 65_536;

/** Describes whatever student code threw. Getters that it left there run here, within the call's time limit. */
export function describeError(thrown: unknown): ThrownError {
  const message = textOf(thrown, 'message');
  if (message === null) return { name: 'Error', message: legible(`The code threw ${show(thrown)}, which is not an Error.`, MAX_MESSAGE) };
  const name = legible(textOf(thrown, 'name') ?? 'Error', MAX_NAME);
  return { name, message: legible(message, MAX_MESSAGE), ...positionIn(textOf(thrown, 'stack') ?? '') };
}

function textOf(thrown: unknown, key: string): string | null {
  try {
    const text = isThing(thrown) ? thrown[key] : null;
    return typeof text === 'string' ? text : null;
  } catch {
    // A getter that throws tells nothing.
    return null;
  }
}

/** Frames look like `    at name (solution.ts:3:14)` or `    at solution.ts:3:14`. */
const FRAME = /\n {4}at [^\n]*?solution\.ts:(\d+):(\d+)/u;

/** Where the innermost frame in the student's own file stands. Student code may have written the stack itself, so any number may stand there. */
function positionIn(stack: string): { readonly line?: number; readonly column?: number } {
  const found = match(FRAME, slice(stack, 0, MAX_STACK));
  const line = found ? Number(found[1]) : 0;
  const column = found ? Number(found[2]) : 0;
  return isPlace(line) && isPlace(column) ? { line, column } : {};
}

const isPlace = (number: number): boolean => number > 0 && number <= MAX_PLACE;
