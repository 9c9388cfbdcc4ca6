import { codeAt, slice } from './primordials.ts';

/** Characters that could hide or rearrange what a person reads: controls, bidirectional marks, halves of pairs. */
const isHidden = (code: number): boolean =>
  (code < 0x20 && code !== 0x0a && code !== 0x09) ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x061c ||
  code === 0xfeff;

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Cuts a text of a student's making to a number of UTF-16 units and writes out hidden characters as `\u{…}`. */
export function legible(text: string, maxLength: number): string {
  const cut = text.length <= maxLength ? text : `${slice(text, 0, maxLength)}…`;
  let written = '';
  for (let index = 0; index < cut.length; index += 1) {
    const code = codeAt(cut, index);
    const pair = isHigh(code) && index + 1 < cut.length && isLow(codeAt(cut, index + 1));
    written += isHidden(code) || ((isHigh(code) || isLow(code)) && !pair) ? escape(code) : slice(cut, index, index + (pair ? 2 : 1));
    index += pair ? 1 : 0;
  }
  return written;
}

const DIGITS = '0123456789abcdef';

function escape(code: number): string {
  let digits = '';
  for (let rest = code; rest > 0 || digits === ''; rest >>>= 4) digits = `${DIGITS[rest & 15] ?? ''}${digits}`;
  return `\\u{${digits}}`;
}
