type Link = { readonly label: string; readonly url: string };

/** One thing that an e-mail says, one place that it leads to, and how to have no more of them. */
export type Letter = { readonly subject: string; readonly greeting: string; readonly text: string; readonly link: Link; readonly footer: Link | null };

export function toText({ greeting, text, link, footer }: Letter): string {
  const end = footer === null ? [] : ['-- ', `${footer.label}: ${footer.url}`];
  return [greeting, '', text, '', `${link.label}: ${link.url}`, '', ...end, ''].join('\n');
}

/** Readable without styles and pictures, and in the dark. */
export function toHtml({ subject, greeting, text, link, footer }: Letter): string {
  const end = footer === null ? '' : `<hr><p><small>${anchor(footer)}</small></p>`;
  const body = `<p>${escape(greeting)}</p><p>${escape(text)}</p><p>${anchor(link)}</p>${end}`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body style="font-family:sans-serif;line-height:1.5;max-width:40em">${body}</body></html>`;
}

const anchor = ({ label, url }: Link): string => `<a href="${escape(url)}">${escape(label)}</a>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
