import type { Measured } from './measured.ts';
import type { Mismatch } from './mismatch.ts';
import type { StudentError } from './outcome.ts';
import type { CaseKind } from './test-case.ts';

/** The judgement on one case. `timeMs` is wall clock of the first call, of a study that of its slowest call; `cpuMs` its CPU time where that is known. */
export type CaseResult = CaseFacts &
  (
    | { readonly verdict: 'accepted' }
    | { readonly verdict: 'wrong_answer'; readonly mismatch: Mismatch; readonly hint?: string }
    | { readonly verdict: 'runtime_error'; readonly error: StudentError }
    | { readonly verdict: 'time_limit_exceeded'; readonly limitMs: number }
    | { readonly verdict: 'memory_limit_exceeded'; readonly limitMb: number }
    | { readonly verdict: 'output_limit_exceeded' }
    | { readonly verdict: 'judge_error'; readonly reason: string }
  );

type CaseFacts = {
  readonly name: string;
  readonly kind: CaseKind;
  readonly timeMs: number;
  readonly cpuMs?: number;
  /** What the student's code printed; kept for samples only. */
  readonly console?: string;
  /** What the student's code returned, written out and cut; kept for samples only. */
  readonly actual?: string;
  /** What was measured, of a case that is about a measure. */
  readonly score?: Measured;
};
