import type { CaseResult, Diagnostic, Progress, Verdict } from '@nabla/exercise-kit';
import type { Outputs } from '#api/client.ts';

/** What the result panel shows, wherever it was judged. */
export type Result = {
  readonly origin: Origin;
  /** All cases in order. */
  readonly names: readonly string[];
  /** Those with a result. */
  readonly cases: readonly CaseResult[];
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
};

/** A run in the browser is no grade; a submission is. */
type Origin = { readonly kind: 'run' } | { readonly kind: 'submission'; readonly attempt: number };

export type Status =
  /** `place` counts from 1; `waitSeconds` is an estimate, null while nobody grades. */
  | { readonly kind: 'queued'; readonly place: number; readonly waitSeconds: number | null }
  /** `progress` is that of a training under way. */
  | { readonly kind: 'running'; readonly progress?: Progress | null }
  | { readonly kind: 'done'; readonly verdict: Verdict; readonly timeMs: number; readonly score: Score | null }
  /** Graded, and shown later. */
  | { readonly kind: 'withheld'; readonly visibleAt: Date }
  /** The machinery failed, not the student. */
  | { readonly kind: 'not_graded' };

type Score = { readonly earned: number; readonly total: number };

/** A submission as the server tells it. */
export type Snapshot = NonNullable<Outputs['exercise']['open']['latest']>;

/** A submission as a result. */
export function resultOf(snapshot: Snapshot): Result {
  return {
    origin: { kind: 'submission', attempt: snapshot.attempt },
    names: snapshot.caseNames,
    cases: snapshot.cases,
    diagnostics: snapshot.phase === 'done' ? snapshot.diagnostics : [],
    status: statusOf(snapshot),
  };
}

function statusOf(snapshot: Snapshot): Status {
  switch (snapshot.phase) {
    case 'queued':
      return { kind: 'queued', place: snapshot.place, waitSeconds: snapshot.waitSeconds };
    case 'grading':
      return { kind: 'running', progress: snapshot.progress };
    case 'done': {
      const { verdict, timeMs, score, maxScore } = snapshot;
      return { kind: 'done', verdict, timeMs, score: { earned: score, total: maxScore } };
    }
    case 'withheld':
      return { kind: 'withheld', visibleAt: snapshot.visibleAt };
    case 'not_graded':
      return { kind: 'not_graded' };
    default:
      return snapshot satisfies never;
  }
}
