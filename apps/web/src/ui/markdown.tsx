import type { ComponentProps } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import styles from './markdown.module.css';

/** Text with formulas, rendered on the server. HTML inside the text is shown as text. */
export function MarkdownText({ children }: { readonly children: string }) {
  return (
    <div className={styles['text']}>
      <Markdown remarkPlugins={[remarkGfm, remarkMath]} rehypePlugins={[rehypeKatex]} components={COMPONENTS}>
        {children}
      </Markdown>
    </div>
  );
}

/** Code and displayed formulas scroll where they are too wide, so a keyboard must be able to reach them. */
const COMPONENTS: Components = {
  pre: ({ node: _node, ...props }) => <pre {...props} {...REACHABLE} />,
  span: ({ node: _node, ...props }) => <span {...props} {...(isDisplayedFormula(props) ? REACHABLE : {})} />,
};

const REACHABLE = { tabIndex: 0 } as const;

const isDisplayedFormula = ({ className }: ComponentProps<'span'>): boolean => className?.split(' ').includes('katex-display') ?? false;
