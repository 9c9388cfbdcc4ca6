import type { CaseResult, Report } from '@nabla/exercise-kit';

/** A report with the file that it is about, as the person named it. */
export type Graded = { readonly file: string; readonly report: Report };

/** Writes some reports as one document. */
export type Formatter = (graded: readonly Graded[]) => string;

/** One sentence, and where there is one the hint: what a person is told about a case. */
export function explain(result: CaseResult): string {
  switch (result.verdict) {
    case 'accepted':
      return 'accepted';
    case 'wrong_answer':
      return [result.mismatch.message, result.mismatch.shown ? `Expected ${result.mismatch.shown.expected}, got ${result.mismatch.shown.actual}.` : '', result.hint ?? '']
        .filter((part) => part !== '')
        .join(' ');
    case 'runtime_error': {
      const { name, message, line } = result.error;
      return `${name}: ${message}${line === undefined ? '' : ` (line ${line})`}`;
    }
    case 'time_limit_exceeded':
      return `A call took longer than ${result.limitMs} ms.`;
    case 'memory_limit_exceeded':
      return `A call used more than ${result.limitMb} MB.`;
    case 'output_limit_exceeded':
      return 'The program printed too much.';
    case 'judge_error':
      return `Not graded, and not your fault: ${result.reason}`;
    default:
      return result satisfies never;
  }
}

/** Why a submission as a whole did not compile or load; warnings are no reason. Empty when its cases say it all. */
export const diagnosticsText = ({ diagnostics = [] }: Report): string =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ line, column, message }) => (line === undefined ? message : `${line}:${column ?? 1} ${message}`)).join('\n');
