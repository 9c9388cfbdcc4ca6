/** A README.md in its two parts. */
export type Page = { readonly title: string; readonly body: string };

const TITLE = /^# (?<title>.+)$/mu;

/**
 * Parts the title from the rest.
 * @throws Error when there is none
 */
export function parsePage(markdown: string): Page {
  const title = TITLE.exec(markdown)?.groups?.['title'];
  if (title === undefined) throw new Error('it has no title: begin it with "# Title"');
  return { title: title.trim(), body: markdown.replace(TITLE, '').trim() };
}
