import type { Received } from './value.ts';

/** What is known of an error that student code threw. Every text is already cut and free of host paths. */
export type StudentError = {
  /** The error's class, such as `TypeError`; `Error` when it has none. */
  readonly name: string;
  readonly message: string;
  /** Where in the student's own file, counted from 1; absent when no frame of the stack lies in it. */
  readonly line?: number;
  readonly column?: number;
};

/** What happened when a candidate was called: fact, not judgement. */
export type Outcome = Facts &
  (
    | {
        readonly kind: 'returned';
        readonly value: Received;
        /** The index of the first argument that the call changed, or null. */
        readonly changedArgument: number | null;
      }
    | { readonly kind: 'threw'; readonly error: StudentError }
    | { readonly kind: 'timed_out'; readonly limitMs: number }
    | { readonly kind: 'out_of_memory'; readonly limitMb: number }
    | { readonly kind: 'output_flood' }
    | { readonly kind: 'protocol_broken'; readonly reason: string }
  );

type Facts = {
  /** Wall clock. */
  readonly timeMs: number;
  /** CPU time of the process that ran it, all threads together; null where it is not known. */
  readonly cpuMs: number | null;
  readonly console: string;
};

/** A problem found before anything ran, at a place in the student's file (counted from 1) where there is one. */
export type Diagnostic = {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
};
