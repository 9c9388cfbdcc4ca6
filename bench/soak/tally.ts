import { findWrong, type Graded } from '../drive.ts';
import type { KnownOutcome } from '../submission.ts';

type Kind = KnownOutcome['kind'];

/**
 * Counts gradings and forgets them: a list of all of them would grow for as long as the soak lasts, and look like a leak.
 * What is kept of each is its time.
 */
export type Tally = {
  readonly timesMs: Readonly<Record<Kind, number[]>>;
  readonly wrong: Readonly<Record<Kind, number>>;
  /** What was wrong, and how often. */
  readonly findings: ReadonlyMap<string, number>;
};

export function startTally(): { readonly tally: Tally; readonly add: (graded: Graded) => void; readonly count: () => number } {
  const timesMs: Record<Kind, number[]> = { right: [], mistaken: [], hostile: [] };
  const wrong: Record<Kind, number> = { right: 0, mistaken: 0, hostile: 0 };
  const findings = new Map<string, number>();
  const add = (graded: Graded): void => {
    const { kind } = graded.submission;
    timesMs[kind].push(graded.timeMs);
    const finding = findWrong(graded);
    if (finding === null) return;
    if (!findings.has(finding)) console.error(finding);
    findings.set(finding, (findings.get(finding) ?? 0) + 1);
    wrong[kind] += 1;
  };
  return { tally: { timesMs, wrong, findings }, add, count: () => Object.values(timesMs).reduce((sum, { length }) => sum + length, 0) };
}
