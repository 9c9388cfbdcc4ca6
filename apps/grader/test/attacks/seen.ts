import { forStudent, type Report, type TestCase, type Value } from '@nabla/exercise-kit';

/** All that a report tells the student who handed in. */
export const seenByStudent = ({ cases, diagnostics }: Report): string => JSON.stringify({ diagnostics, cases: cases.map(forStudent) });

/** Characters that could hide or rearrange what a person reads. */
const HIDDEN = /[[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\ufeff]--[\n\t]]/v;

/** Those texts of what was seen that hold hidden characters, with these written out. */
export const hiddenIn = (seen: string): readonly string[] =>
  textsIn(JSON.parse(seen)).filter((text) => HIDDEN.test(text)).map((text) => encodeURI(text.toWellFormed().slice(0, 200)));

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.entries(part).flatMap(([key, value]) => [key, ...textsIn(value)]) : [];
}

/** What a number needs so that it can be told from any other. */
const TELLING_LENGTH = 7;

/** Numbers of arguments and answers of secret cases, as they would be written. */
export const secretNumbers = (cases: readonly TestCase[]): readonly string[] =>
  cases.filter(({ kind }) => kind === 'secret').flatMap(numbersOf).filter((text) => text.length >= TELLING_LENGTH);

const numbersOf = (testCase: TestCase): readonly string[] => ('args' in testCase ? numbersIn([...testCase.args, testCase.expected]) : []);

function numbersIn(value: Value): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** What ends a line for the engine. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;

/** The places of errors that do not exist in the file that is said to have them. */
export function placesOutside(source: Uint8Array, { cases }: Report): readonly string[] {
  const lines = new TextDecoder().decode(source).split(LINE_END);
  return cases
    .flatMap((result) => (result.verdict === 'runtime_error' ? [result.error] : []))
    .filter(({ line = 1, column = 1 }) => column > (lines[line - 1] ?? '').length + 1)
    .map(({ line, column }) => `${line}:${column}`);
}
