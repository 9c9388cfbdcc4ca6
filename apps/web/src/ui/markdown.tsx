import Markdown from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import styles from './markdown.module.css';

/** Text with formulas, rendered on the server. HTML inside the text is shown as text. */
export function MarkdownText({ children }: { readonly children: string }) {
  return (
    <div className={styles['text']}>
      <Markdown remarkPlugins={[remarkGfm, remarkMath]} rehypePlugins={[rehypeKatex]}>
        {children}
      </Markdown>
    </div>
  );
}
