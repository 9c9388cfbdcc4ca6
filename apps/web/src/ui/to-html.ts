import type { Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** More than the texts of a course in all its languages; what was asked for longest ago is forgotten first. */
const MOST = 1_000;

const known = new Map<string, string>();

/** The HTML of a text in Markdown with formulas. HTML inside the text is shown as text. */
export function toHtml(markdown: string): string {
  const html = known.get(markdown) ?? String(renderer.processSync(markdown));
  known.delete(markdown);
  known.set(markdown, html);
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
  return html;
}

/** What a text may become, besides the usual: the marks by which formulas are found. They are drawn afterwards, by code that is ours to trust. */
const SCHEMA = { ...defaultSchema, attributes: { ...defaultSchema.attributes, code: [['className', /^language-./u, 'math-inline', 'math-display']] } } satisfies typeof defaultSchema;

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype, { handlers: { html: (_state: unknown, { value }: { readonly value: string }) => ({ type: 'text' as const, value }) } })
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeKatex)
  .use(() => makeReachable)
  .use(rehypeStringify)
  .freeze();

/** Code and displayed formulas scroll where they are too wide, so a keyboard must be able to reach them. */
function makeReachable(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const isDisplayedFormula = Array.isArray(properties['className']) && properties['className'].includes('katex-display');
    if (tagName === 'pre' || isDisplayedFormula) properties['tabIndex'] = 0;
  });
}
