import { VisuallyHidden } from '@mantine/core';
import styles from './line-change.module.css';
import { Scrolling } from './scrolling.tsx';

type Props = {
  readonly before: string;
  readonly after: string;
  /** What a screen reader says in front of each line. */
  readonly labels: { readonly before: string; readonly after: string };
};

/** A line of code before and after, with what differs marked. */
export function LineChange({ before, after, labels }: Props) {
  const [start, end] = sharedEnds(before, after);
  return (
    <Scrolling as="pre" className={styles['change']}>
      <Line sign="-" kind="before" label={labels.before} text={before} between={[start, before.length - end]} />
      <Line sign="+" kind="after" label={labels.after} text={after} between={[start, after.length - end]} />
    </Scrolling>
  );
}

type LineProps = {
  readonly sign: string;
  readonly kind: 'before' | 'after';
  readonly label: string;
  readonly text: string;
  /** Where the changed part begins, and where it ends. */
  readonly between: readonly [number, number];
};

function Line({ sign, kind, label, text, between: [from, to] }: LineProps) {
  return (
    <code className={styles['line']} data-kind={kind}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span aria-hidden>{sign} </span>
      {text.slice(0, from)}
      {to > from && <mark>{text.slice(from, to)}</mark>}
      {text.slice(to)}
      {'\n'}
    </code>
  );
}

/** How many characters two texts share at the start, and how many of the rest at the end. */
function sharedEnds(left: string, right: string): readonly [number, number] {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [start, end];
}
