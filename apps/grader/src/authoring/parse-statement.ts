import type { Language } from '@nabla/exercise-kit';
import { parsePage } from './parse-page.ts';

/** An exercise's README.md, in the parts that a page shows apart. */
export type Statement = {
  readonly title: string;
  /** Markdown between the title and the hints. */
  readonly body: string;
  /** Markdown of each hint, the gentlest first. */
  readonly hints: readonly string[];
};

const HINT = /^\d+\.\s+/mu;

/** The headings that part a README, as each language writes them. */
const HEADINGS = { en: { example: 'Example', hints: 'Hints' }, 'zh-CN': { example: '例子', hints: '提示' } } as const satisfies Record<Language, unknown>;

/**
 * Splits a README into title, statement and hints.
 * @throws Error with what is missing: every exercise has a title, an example and at least one hint
 */
export function parseStatement(markdown: string, language: Language = 'en'): Statement {
  const { example, hints } = HEADINGS[language];
  const { title, body: text } = parsePage(markdown);
  const [body = '', hintList] = text.split(headingOf(hints));
  if (!headingOf(example).test(body)) throw new Error(`it has no "## ${example}"`);
  if (hintList === undefined) throw new Error(`it has no "## ${hints}"`);
  return { title, body: body.trim(), hints: parseHints(hintList, hints) };
}

const headingOf = (title: string): RegExp => new RegExp(`^## ${title}\\s*$`, 'mu');

function parseHints(list: string, heading: string): readonly string[] {
  const hints = list.split(HINT).slice(1).map(unindent);
  if (hints.length === 0) throw new Error(`it lists no hints: write "1. …" under "## ${heading}"`);
  return hints;
}

/** Later lines of a list item are indented by the width of its marker. */
const unindent = (item: string): string => item.replaceAll(/^ {1,4}/gmu, '').trim();
