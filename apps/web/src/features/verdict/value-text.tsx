import { Scrolling } from '#ui/scrolling.tsx';
import styles from './case-details.module.css';
import { spanAt } from './span-at.ts';

type Props = {
  readonly label: string;
  readonly text: string;
  /** The element to mark, or null. */
  readonly path: string | null;
};

/** A written value under a label, with one element marked. */
export function ValueText({ label, text, path }: Props) {
  const span = path === null ? null : spanAt(text, path);
  return (
    <div className={styles['block']}>
      <p className={styles['label']}>{label}</p>
      <Scrolling as="pre" className={styles['value']}>
        {span ? (
          <>
            {text.slice(0, span.start)}
            <mark>{text.slice(span.start, span.end)}</mark>
            {text.slice(span.end)}
          </>
        ) : (
          text
        )}
      </Scrolling>
    </div>
  );
}
