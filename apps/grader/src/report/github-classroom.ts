import type { CaseResult } from '@nabla/exercise-kit';
import { diagnosticsText, explain, type Formatter } from './graded.ts';

/**
 * The result that a runner hands to GitHub Classroom's grading reporter: version 1, base64 of a JSON object, to be set
 * as the step's output `result`. Points are shared among the tests, since the reporter adds up what each one earned.
 */
export const toGithubClassroom: Formatter = (graded) => {
  const tests = graded.flatMap(({ file, report }) => {
    const max = report.maxScore;
    const summary = { name: `${report.exercise} ${file}`, status: report.verdict === 'accepted' ? 'pass' : 'fail', score: report.score, max_score: max };
    const message = diagnosticsText(report) || report.cases.map(line).join('\n');
    return [{ ...summary, message, test_code: `nabla grade ${report.exercise} ${file}`, filename: file, line_no: 0, duration: report.timeMs / 1_000 }];
  });
  const status = tests.every((test) => test.status === 'pass') ? 'pass' : 'fail';
  const max_score = tests.reduce((sum, test) => sum + test.max_score, 0);
  return Buffer.from(JSON.stringify({ version: 1, status, max_score, tests })).toString('base64');
};

const line = (result: CaseResult): string => `${result.verdict === 'accepted' ? '✔' : '✘'} ${result.name}${result.verdict === 'accepted' ? '' : `: ${explain(result)}`}`;
