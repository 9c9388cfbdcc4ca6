import { styleText } from 'node:util';
import type { CaseResult, Diagnostic, Verdict } from '@nabla/exercise-kit';
import { explain, type Formatter, type Graded } from './graded.ts';

/** Reports for a terminal: one line a case, and below it what to look at. */
export const toPretty: Formatter = (graded) => graded.map((one) => prettyReport(one, graded.length > 1)).join('\n\n');

function prettyReport({ file, report }: Graded, named: boolean): string {
  return [
    ...(named ? [styleText('bold', file)] : []),
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

function diagnosticLine({ severity, line, column, message }: Diagnostic): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1}  `;
  const mark = severity === 'error' ? styleText('red', '✘') : styleText('yellow', '⚠ warning');
  return `${mark} ${place}${printable(message)}`;
}

function caseLines(result: CaseResult): readonly string[] {
  const head = `${verdictText(result.verdict)}  ${result.name}${result.kind === 'secret' ? ' (secret)' : ''}  ${styleText('dim', time(result.timeMs))}`;
  return [head, ...detailLines(result).map((detail) => `    ${detail}`)];
}

function detailLines(result: CaseResult): readonly string[] {
  if (result.verdict === 'accepted') return [];
  const tensors = result.verdict === 'wrong_answer' ? result.mismatch.tensors : [];
  const errors = tensors.map(({ tensor, relativeError }) => `${tensor || 'result'}: relative error ${relativeError.toPrecision(2)}`);
  return [printable(explain(result)), ...errors];
}

/** Text of a submission must not steer the terminal: control characters are shown as their code points. */
const printable = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, (character) => (character === '\n' ? '\n    ' : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`));

const time = (timeMs: number): string => `${timeMs < 10 ? timeMs.toFixed(1) : Math.round(timeMs)} ms`;
