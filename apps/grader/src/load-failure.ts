import type { Diagnostic, Outcome, Verdict } from '@nabla/exercise-kit';

/** A way to break before any function is called. */
type LoadFailure = Exclude<Outcome, { kind: 'returned' }>;

/** What it means when a file breaks while it is loaded. No secret is in play yet, so its texts may be shown. */
const LOAD_FAILURES = {
  threw: { verdict: 'runtime_error', message: 'The file threw an error while it was loaded.' },
  timed_out: { verdict: 'time_limit_exceeded', message: 'Loading the file took too long. Does it wait or loop outside of its functions?' },
  out_of_memory: { verdict: 'memory_limit_exceeded', message: 'Loading the file took too much memory.' },
  output_flood: { verdict: 'output_limit_exceeded', message: 'The file printed too much while it was loaded.' },
  protocol_broken: { verdict: 'runtime_error', message: 'The program ended the process that it ran in.' },
} as const satisfies Record<LoadFailure['kind'], { readonly verdict: Verdict; readonly message: string }>;

/** The verdict and the explanation for a file that could not be loaded. */
export function loadFailure(outcome: LoadFailure): { readonly verdict: Verdict; readonly diagnostics: readonly Diagnostic[] } {
  const { verdict, message } = LOAD_FAILURES[outcome.kind];
  if (outcome.kind !== 'threw') return { verdict, diagnostics: [{ severity: 'error', message }] };
  const { name, message: text, ...place } = outcome.error;
  return { verdict, diagnostics: [{ severity: 'error', message: `${message} ${name}: ${text}`, ...place }] };
}
