import styles from './markdown.module.css';
import { toHtml } from './to-html.ts';

/** Text with formulas, rendered on the server once and sent as it is: a page's formulas are thousands of elements that nothing ever changes. */
export function MarkdownText({ children }: { readonly children: string }) {
  return <div className={styles['text']} dangerouslySetInnerHTML={{ __html: toHtml(children) }} />;
}
