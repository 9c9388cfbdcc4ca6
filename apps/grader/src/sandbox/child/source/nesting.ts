/**
 * Comments, strings and single brackets. Each alternative eats what it has begun to the end, so the scan is linear.
 * Brackets in templates and regular expressions are counted too: they mostly pair up, and too much is on the safe side.
 */
const TOKEN = /\/\/[^\n\r\u2028\u2029]*|\/\*(?:[^*]|\*(?!\/))*|"(?:\\[^]|[^"\\\n\r])*"?|'(?:\\[^]|[^'\\\n\r])*'?|[([{]|[)\]}]/gu;

/** How deep brackets are nested at most, and the line where it gets there. A lexical guess; no parser is asked. */
export function deepestBracket(source: string): { readonly depth: number; readonly line: number } {
  let depth = 0;
  let deepest = { depth: 0, at: 0 };
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if ('([{'.includes(token)) depth += 1;
    else if (')]}'.includes(token)) depth = Math.max(0, depth - 1);
    if (depth > deepest.depth) deepest = { depth, at: index };
  }
  return { depth: deepest.depth, line: source.slice(0, deepest.at).split('\n').length };
}
