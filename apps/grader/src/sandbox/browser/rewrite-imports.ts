import { parse } from 'es-module-lexer/js';

/** A static import or re-export: what it names, and where in the text that name stands between its quotes. */
export type Import = { readonly specifier: string; readonly start: number; readonly end: number };

/** The static imports of a module, in order. A text that cannot be read has none; importing it tells why. */
export function importsOf(code: string): readonly Import[] {
  try {
    const [imports] = parse(code);
    return imports.flatMap(({ n, s, e, d }) => (n === undefined || d !== STATIC ? [] : [{ specifier: n, start: s, end: e }]));
  } catch {
    // A syntax error, which the engine describes better.
    return [];
  }
}

/** The lexer's mark for an import that is no `import()` and no `import.meta`. */
const STATIC = -1;

/** Puts addresses in the place of names: a worker has no import map. */
export function withUrls(code: string, imports: readonly Import[], urls: ReadonlyMap<string, string>): string {
  let written = '';
  let from = 0;
  for (const { specifier, start, end } of imports) {
    written += code.slice(from, start) + (urls.get(specifier) ?? specifier);
    from = end;
  }
  return written + code.slice(from);
}
