import type { Diagnostic, Report } from '@nabla/exercise-kit';
import { diagnosticsText, explain, type Formatter, type Graded } from './graded.ts';

/** GitHub shows at most ten errors and ten warnings of a step. */
const MAX_ANNOTATIONS = 10;

/**
 * Workflow commands that GitHub Actions shows as annotations beside the file. Only these lines are printed, and all
 * text in them is escaped, so nothing that a submission prints or throws can become a command of its own.
 */
export const toGithub: Formatter = (graded) => {
  const annotations = graded.flatMap(errorsOf);
  const rest = annotations.length - MAX_ANNOTATIONS;
  const shown = rest > 0 ? [...annotations.slice(0, MAX_ANNOTATIONS - 1), command('error', {}, `${rest + 1} more cases are not accepted.`)] : annotations;
  return [...shown, ...graded.flatMap(warningsOf).slice(0, MAX_ANNOTATIONS), ...graded.map(verdictLine)].join('\n');
};

function errorsOf({ file, report }: Graded): readonly string[] {
  const load = diagnosticsOf(report, 'error').map(({ line, column, message }) => command('error', { file, line, col: column, title: report.verdict }, message));
  const cases = report.cases
    .filter((result) => result.verdict !== 'accepted')
    .map((result) => {
      const line = result.verdict === 'runtime_error' ? result.error.line : undefined;
      return command('error', { file, line, title: `${report.exercise}: ${result.name}` }, explain(result));
    });
  return [...load, ...cases];
}

const warningsOf = ({ file, report }: Graded): readonly string[] =>
  diagnosticsOf(report, 'warning').map(({ line, column, message }) => command('warning', { file, line, col: column, title: report.exercise }, message));

const diagnosticsOf = ({ diagnostics = [] }: Report, severity: Diagnostic['severity']): readonly Diagnostic[] =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity);

const verdictLine = ({ file, report }: Graded): string =>
  command('notice', { file, title: report.exercise }, `${report.verdict}: ${report.score} of ${report.maxScore} points`);

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: 'error' | 'warning' | 'notice', properties: Properties, message: string): string {
  const written = Object.entries(properties).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

/** As in GitHub's toolkit: the percent sign first, or the escapes themselves would be escaped. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A table for the step's summary page, in Markdown. */
export const toGithubSummary: Formatter = (graded) =>
  graded
    .map(({ file, report }) =>
      [
        `### ${cell(report.exercise)}: ${report.verdict.replaceAll('_', ' ')}, ${report.score} of ${report.maxScore} points`,
        '',
        cell(file),
        ...(diagnosticsText(report) === '' ? [] : ['', cell(diagnosticsText(report))]),
        '',
        '| case | verdict | time | |',
        '|---|---|---:|---|',
        ...report.cases.map((result) => `| ${cell(result.name)} | ${result.verdict.replaceAll('_', ' ')} | ${result.timeMs.toFixed(1)} ms | ${result.verdict === 'accepted' ? '' : cell(explain(result))} |`),
        '',
      ].join('\n'),
    )
    .join('\n');

/** Markdown and HTML of a submission's messages stay text. */
const cell = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>()#+!|~]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ');
