import { parse } from 'es-module-lexer/js';

/** A static import or re-export: what it names, where the statement begins, and where the name stands between its quotes. */
export type Import = { readonly specifier: string; readonly from: number; readonly start: number; readonly end: number };

/** The static imports of a module, in order. A text that cannot be read has none; importing it tells why. */
export function importsOf(code: string): readonly Import[] {
  try {
    const [imports] = parse(code);
    return imports.flatMap(({ n, ss, s, e, d }) => (n === undefined || d !== STATIC ? [] : [{ specifier: n, from: ss, start: s, end: e }]));
  } catch {
    // A syntax error, which the engine describes better.
    return [];
  }
}

/** The lexer's mark for an import that is no `import()` and no `import.meta`. */
const STATIC = -1;

/** The line on which an import from `nabla` names this value, so far as a look at the text can tell. */
export function lineNaming(name: string, code: string): number | undefined {
  const word = new RegExp(`\\b${name}\\b`, 'u');
  const statement = importsOf(code).find(({ specifier, from, start }) => specifier === 'nabla' && word.test(code.slice(from, start)));
  if (!statement) return undefined;
  return code.slice(0, statement.from + code.slice(statement.from).search(word)).split('\n').length;
}
