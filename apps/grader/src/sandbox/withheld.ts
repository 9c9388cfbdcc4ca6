import type { Diagnostic } from '@nabla/exercise-kit';
import { parse } from 'es-module-lexer/js';
import { lineNaming } from './import-statements.ts';

/**
 * A module that offers what another one offers, without the names that an exercise withholds.
 * @param text of the whole module, which is ours
 * @param address under which the whole module is imported
 */
export function withoutNames(text: string, withheld: readonly string[], address: string): string {
  const [, exports] = parse(text);
  const kept = exports.map(({ n }) => n).filter((name) => !withheld.includes(name));
  return `export { ${kept.join(', ')} } from '${address}';`;
}

/** What engines say where a module lacks a name: V8 and Firefox, then Safari. */
const LACKING = /(?:export named:? |binding name )'(?<name>[^']+)'/u;

/** An engine's complaint that `nabla` lacks a name, in plain words and with its line where the name is withheld; any other complaint as it is. */
export function inWordsOfTheCourse(complaint: Diagnostic, withheld: readonly string[], code: string): Diagnostic {
  const name = LACKING.exec(complaint.message)?.groups?.['name'];
  if (name === undefined || !withheld.includes(name)) return complaint;
  const line = lineNaming(name, code);
  return { ...complaint, message: `"${name}" cannot be imported in this exercise: write it yourself.`, ...(line === undefined ? {} : { line }) };
}
