import type { CaseResult } from './case-result.ts';
import type { Diagnostic } from './outcome.ts';
import type { Verdict } from './verdict.ts';

/** A submission's whole judgement: what `nabla grade --format json` prints and what a grading run records. */
export type Report = {
  readonly exercise: string;
  /** SHA-256 over the exercise's folder, hex. */
  readonly exerciseHash: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly maxScore: number;
  /** From opening the submission to the last case, wall clock. */
  readonly timeMs: number;
  /** In order; cases after one that ended the process are absent. */
  readonly cases: readonly CaseResult[];
  /** The listed mistake that gives the same wrong results, where one does; its hint stands with the failing cases. */
  readonly mistake?: string;
  /** Present when the submission did not compile or has warnings. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly grader: { readonly version: string; readonly jail: string };
};
