import type { CaseResult, Diagnostic, Verdict } from '@nabla/exercise-kit';
import type { Result } from './result.ts';

/**
 * The one sentence that a result opens with: a key of the messages under `advice`, and what to put into it.
 * It speaks of the first case that does not hold, because the first is the one to mend first.
 */
export type Advice =
  | { readonly say: 'queued' | 'queuedDown'; readonly place: number }
  | { readonly say: 'queuedSeconds' | 'queuedMinutes'; readonly place: number; readonly time: number }
  | { readonly say: 'running'; readonly done: number; readonly total: number }
  | { readonly say: 'samplesHold' | 'allHold'; readonly total: number }
  | { readonly say: 'doesNotCompile' | 'doesNotCompileAt' | 'doesNotLoad' | 'doesNotLoadAt'; readonly message: string; readonly line: number }
  | { readonly say: 'wrong' | 'hinted'; readonly case: string; readonly message: string }
  | { readonly say: 'threw' | 'threwAt'; readonly case: string; readonly message: string; readonly line: number }
  | { readonly say: 'tooSlow' | 'tooMuchMemory' | 'tooMuchOutput'; readonly case: string; readonly limit: number }
  | { readonly say: 'withheld'; readonly at: Date }
  | { readonly say: 'notGraded' | 'stopped' };

export function adviceOf(result: Result): Advice {
  const { status } = result;
  if (status.kind === 'queued') return ofLine(status.place, status.waitSeconds);
  if (status.kind === 'running') return { say: 'running', done: result.cases.length, total: result.names.length };
  if (status.kind === 'withheld') return { say: 'withheld', at: status.visibleAt };
  if (status.kind === 'not_graded') return { say: 'notGraded' };
  const failing = result.cases.find(({ verdict }) => verdict !== 'accepted');
  if (failing) return ofCase(failing);
  if (status.verdict === 'accepted') return { say: result.origin.kind === 'run' ? 'samplesHold' : 'allHold', total: result.names.length };
  const problem = result.diagnostics.find(({ severity }) => severity === 'error');
  return problem ? ofDiagnostic(problem, status.verdict) : { say: 'stopped' };
}

/** A wait that is over when one has read of it is not worth a number. */
const SHORT_SECONDS = 3;
const LONG_SECONDS = 90;

function ofLine(place: number, waitSeconds: number | null): Advice {
  if (waitSeconds === null) return { say: 'queuedDown', place };
  if (waitSeconds <= SHORT_SECONDS) return { say: 'queued', place };
  return waitSeconds < LONG_SECONDS ? { say: 'queuedSeconds', place, time: waitSeconds } : { say: 'queuedMinutes', place, time: Math.ceil(waitSeconds / 60) };
}

/** Nothing was called: the file did not compile, or broke while it was loaded. */
function ofDiagnostic({ message, line }: Diagnostic, verdict: Verdict): Advice {
  const compiles = verdict !== 'compile_error';
  if (line === undefined) return { say: compiles ? 'doesNotLoad' : 'doesNotCompile', message, line: 0 };
  return { say: compiles ? 'doesNotLoadAt' : 'doesNotCompileAt', message, line };
}

function ofCase(result: CaseResult): Advice {
  switch (result.verdict) {
    case 'wrong_answer':
      return result.hint === undefined
        ? { say: 'wrong', case: result.name, message: result.mismatch.message }
        : { say: 'hinted', case: result.name, message: result.hint };
    case 'runtime_error': {
      const { name, message, line } = result.error;
      return { say: line === undefined ? 'threw' : 'threwAt', case: result.name, message: `${name}: ${message}`, line: line ?? 0 };
    }
    case 'time_limit_exceeded':
      return { say: 'tooSlow', case: result.name, limit: result.limitMs / 1000 };
    case 'memory_limit_exceeded':
      return { say: 'tooMuchMemory', case: result.name, limit: result.limitMb };
    case 'output_limit_exceeded':
      return { say: 'tooMuchOutput', case: result.name, limit: 0 };
    case 'judge_error':
      return { say: 'notGraded' };
    case 'accepted':
      return { say: 'stopped' };
    default:
      return result satisfies never;
  }
}
