import { styleText } from 'node:util';
import type { CaseResult, Diagnostic, Report, Verdict } from '@nabla/exercise-kit';

/** The report for a terminal: one line a case, and below it what to look at. */
export function toPretty(report: Report): string {
  return [
    ...(report.diagnostics ?? []).map(diagnosticLine),
    ...report.cases.flatMap(caseLines),
    '',
    `${verdictText(report.verdict)}  ${report.score} of ${report.maxScore} points  ${time(report.timeMs)}`,
  ].join('\n');
}

const verdictText = (verdict: Verdict): string => {
  const accepted = verdict === 'accepted';
  return styleText(accepted ? 'green' : 'red', `${accepted ? '✔' : '✘'} ${verdict.replaceAll('_', ' ')}`);
};

function diagnosticLine({ line, column, message }: Diagnostic): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1}  `;
  return `${styleText('red', '✘')} ${place}${message}`;
}

function caseLines(result: CaseResult): readonly string[] {
  const head = `${verdictText(result.verdict)}  ${result.name}${result.kind === 'secret' ? ' (secret)' : ''}  ${styleText('dim', time(result.timeMs))}`;
  return [head, ...detailLines(result).map((detail) => `    ${detail}`)];
}

function detailLines(result: CaseResult): readonly string[] {
  switch (result.verdict) {
    case 'wrong_answer': {
      const { message, shown, tensors } = result.mismatch;
      const values = shown ? [`expected ${shown.expected}, got ${shown.actual}`] : [];
      return [message, ...values, ...tensors.map((tensor) => `${tensor.path || 'result'}: relative error ${tensor.relativeError.toPrecision(2)}`)];
    }
    case 'runtime_error':
      return [`${result.error.name}: ${result.error.message}${result.error.line === undefined ? '' : ` (line ${result.error.line})`}`];
    case 'time_limit_exceeded':
      return [`A call may take ${result.limitMs} ms.`];
    case 'memory_limit_exceeded':
      return [`The limit is ${result.limitMb} MB.`];
    case 'judge_error':
      return [result.reason];
    case 'accepted':
    case 'output_limit_exceeded':
      return [];
    default:
      return result satisfies never;
  }
}

const time = (timeMs: number): string => `${timeMs < 10 ? timeMs.toFixed(1) : Math.round(timeMs)} ms`;
