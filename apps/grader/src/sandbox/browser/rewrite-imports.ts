import type { Import } from '../import-statements.ts';

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
