import type { Verdict } from '@nabla/exercise-kit';

/** How far a student is with an exercise. */
export type Progress =
  | { readonly state: 'not_started' }
  | { readonly state: 'draft' }
  /** Submitted, and nothing graded yet. */
  | { readonly state: 'waiting' }
  /** The best attempt so far. */
  | { readonly state: 'graded'; readonly verdict: Verdict; readonly score: number };

type Attempt = { readonly verdict: Verdict | null; readonly score: number | null };

/** The best graded attempt counts; without one, that there is an attempt or a draft. */
export function progressOf(attempts: readonly Attempt[], hasDraft: boolean): Progress {
  const graded = attempts.flatMap(({ verdict, score }) =>
    verdict === null || verdict === 'judge_error' ? [] : [{ state: 'graded' as const, verdict, score: score ?? 0 }],
  );
  const [best] = graded.toSorted((a, b) => b.score - a.score);
  if (best) return best;
  return { state: attempts.length > 0 ? 'waiting' : hasDraft ? 'draft' : 'not_started' };
}
