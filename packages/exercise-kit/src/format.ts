import { Alien, isArray, isRecord, type Received } from './value.ts';

/** How many characters of a value a person is shown. */
const MAX_LENGTH = 2_000;

/**
 * Writes a value out as JavaScript would: numbers in full, matrices with a row to a line.
 * Cut after {@link MAX_LENGTH} characters, with an ellipsis; what lies beyond is not written at all, since a submission
 * may return millions of numbers.
 */
export function format(value: Received): string {
  let text = '';
  for (const piece of pieces(value, 0)) {
    text += piece;
    if (text.length > MAX_LENGTH) return `${text.slice(0, MAX_LENGTH)} …`;
  }
  return text;
}

function* pieces(value: Received, depth: number): Generator<string> {
  if (value instanceof Alien) yield `(${value.what})`;
  else if (typeof value === 'string') yield legible(JSON.stringify(value));
  else if (isArray(value)) yield* list(value, { brackets: ['[', ']'], depth, name: () => '' });
  else if (isRecord(value)) yield* fields(value, depth);
  else yield Object.is(value, -0) ? '-0' : String(value);
}

function fields(value: { readonly [key: string]: Received }, depth: number): Generator<string> {
  const names = Object.keys(value);
  return list(Object.values(value), { brackets: ['{', '}'], depth, name: (index) => `${legible(names[index] ?? '')}: ` });
}

type Style = { readonly brackets: readonly [string, string]; readonly depth: number; readonly name: (index: number) => string };

/** Lists of lists have a line for each part; lists of numbers stay on theirs. */
function* list(parts: readonly Received[], { brackets: [open, shut], depth, name }: Style): Generator<string> {
  const isTall = parts.some((part) => isArray(part) || isRecord(part));
  const [before, between, after] = isTall ? [`\n${'  '.repeat(depth + 1)}`, ',', `\n${'  '.repeat(depth)}`] : ['', ', ', ''];
  yield open;
  for (const [index, part] of parts.entries()) {
    yield `${index === 0 ? '' : between}${before}${name(index)}`;
    yield* pieces(part, depth + 1);
  }
  yield `${after}${shut}`;
}

/** Characters that would hide or rearrange what a person reads are written out. */
const legible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
