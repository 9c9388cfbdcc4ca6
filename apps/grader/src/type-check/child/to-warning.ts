import { LIMITS, type Warning } from '../messages.ts';
import type { Complaint } from './compiler.ts';
import { LIBRARY } from './virtual-files.ts';

/** A complaint in the words and places that a student reads. */
export function toWarning(source: string, { pos, ...complaint }: Complaint): Warning {
  const before = source.slice(0, pos).split(/\r\n|[\n\r]/u);
  return { message: cut(sentences(complaint).replaceAll(LIBRARY, '')), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A chain leads from what is wrong to why, each step indented once more, as the editor shows it. */
const sentences = ({ text, messageChain = [] }: Omit<Complaint, 'pos'>, depth = 0): string =>
  [`${'  '.repeat(depth)}${text}`, ...messageChain.map((why) => sentences(why, depth + 1))].join('\n');

/** Texts of the submission stand in messages, and cutting one may halve a pair of surrogates. */
const cut = (text: string): string => (text.length <= LIMITS.messageLength ? text : `${text.slice(0, LIMITS.messageLength - 2)} …`).toWellFormed();
