import type { CaseResult } from '@nabla/exercise-kit';
import { diagnosticsText, explain, type Formatter } from './graded.ts';

const MAX_MESSAGE = 65_535;
const MAX_OUTPUT = 500;

/** Exercism's test runner interface, version 3: `error` with a message when no test could run at all. One submission. */
export const toExercism: Formatter = (graded) => {
  const report = graded[0]?.report;
  if (!report || graded.length > 1) throw new Error('the format exercism takes one submission');
  const message = diagnosticsText(report).slice(0, MAX_MESSAGE);
  const result = message === ''
    ? { version: 3, status: report.verdict === 'accepted' ? 'pass' : 'fail', tests: report.cases.map(toTest) }
    : { version: 3, status: 'error', message, tests: [] };
  return JSON.stringify(result, null, 2);
};

const toTest = (result: CaseResult) => ({
  name: result.name,
  status: result.verdict === 'accepted' ? 'pass' : result.verdict === 'wrong_answer' ? 'fail' : 'error',
  ...(result.verdict === 'accepted' ? {} : { message: explain(result).slice(0, MAX_MESSAGE) }),
  ...(result.console ? { output: cut(result.console) } : {}),
  test_code: result.name,
});

const cut = (text: string): string => (text.length <= MAX_OUTPUT ? text : `${text.slice(0, MAX_OUTPUT - 2)} …`);
