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
      {/* It scrolls, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles['value']} tabIndex={0}>
        {span ? (
          <>
            {text.slice(0, span.start)}
            <mark>{text.slice(span.start, span.end)}</mark>
            {text.slice(span.end)}
          </>
        ) : (
          text
        )}
      </pre>
    </div>
  );
}
