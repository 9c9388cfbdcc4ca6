/** An exercise's README.md, in the parts that a page shows apart. */
export type Statement = {
  readonly title: string;
  /** Markdown between the title and the hints. */
  readonly body: string;
  /** Markdown of each hint, the gentlest first. */
  readonly hints: readonly string[];
};

const TITLE = /^# (?<title>.+)$/mu;
const HINTS = /^## Hints\s*$/mu;
const HINT = /^\d+\.\s+/mu;

/**
 * Splits a README into title, statement and hints.
 * @throws Error with what is missing: every exercise has a title, an example and at least one hint
 */
export function parseStatement(markdown: string): Statement {
  const title = TITLE.exec(markdown)?.groups?.['title'];
  if (title === undefined) throw new Error('README.md has no title: begin it with "# Title"');
  const [body = '', hintList] = markdown.replace(TITLE, '').split(HINTS);
  if (!/^## Example\b/mu.test(body)) throw new Error('README.md has no "## Example"');
  if (hintList === undefined) throw new Error('README.md has no "## Hints"');
  return { title: title.trim(), body: body.trim(), hints: parseHints(hintList) };
}

function parseHints(list: string): readonly string[] {
  const hints = list.split(HINT).slice(1).map(unindent);
  if (hints.length === 0) throw new Error('README.md lists no hints: write "1. …" under "## Hints"');
  return hints;
}

/** Later lines of a list item are indented by the width of its marker. */
const unindent = (item: string): string => item.replaceAll(/^ {1,4}/gmu, '').trim();
