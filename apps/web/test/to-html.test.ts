import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml } from '../src/ui/to-html.ts';

test('HTML inside a text is shown as text', () => {
  expect(toHtml('An <b onclick="steal()">image</b>.')).toBe('<p>An &#x3C;b onclick="steal()">image&#x3C;/b>.</p>');
  expect(toHtml('<script>steal()</script>')).toBe('&#x3C;script>steal()&#x3C;/script>');
});

test('a link leads to the web or nowhere', () => {
  expect(toHtml('[one](https://example.org) [other](javascript:steal())')).toBe('<p><a href="https://example.org">one</a> <a>other</a></p>');
});

test('a formula cannot bring a link or an image that KaTeX does not trust', () => {
  expect(toHtml(String.raw`$\href{javascript:steal()}{x}$ $\includegraphics{x.png}$ $\htmlData{a=b}{x}$`)).not.toMatch(/href=|src=|data-a=/u);
});

test('a displayed formula and code can be scrolled with the keyboard, what stands in a line is passed over', () => {
  const html = toHtml('$$\na^2\n$$\n\n```ts\nconst a = 1;\n```\n\nand $b$ and `c`');
  expect(html).toContain('<span class="katex-display" tabindex="0">');
  expect(html).toContain('<pre tabindex="0"><code class="language-ts">const a = 1;');
  expect(html.match(/tabindex/gu)).toHaveLength(2);
});

test('tables are tables', () => {
  expect(toHtml('| a | b |\n| --- | --: |\n| 1 | 2 |')).toContain('<td align="right">2</td>');
});

test('whatever a text says, its HTML has no script, no frame and no handler of events', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('<script>', '<img src=x onerror=a()>', '<iframe>', '$', '`', '](javascript:a())', '[', '\n', '\\href{', '}', '<a href="javascript:a()">'));
  fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
    expect(toHtml(text)).not.toMatch(/<(?:script|iframe|object|embed)|<\w[^>]*\s(?:on\w+=|href="javascript:)/iu);
  }));
});
