import type { CaseResult } from '@nabla/exercise-kit';
import { diagnosticsText, explain, type Formatter, type Graded } from './graded.ts';

/**
 * Gradescope's `results.json`. The scores stand at the top: the sum of rounded test scores could miss the total.
 * Text format everywhere, so that student output is never read as markup.
 */
export const toGradescope: Formatter = (graded) => {
  const sum = (pick: (one: Graded) => number): number => Math.round(100 * graded.reduce((total, one) => total + pick(one), 0)) / 100;
  return JSON.stringify(
    {
      score: sum(({ report }) => report.score),
      execution_time: sum(({ report }) => report.timeMs) / 1_000,
      output: graded.map(outputOf).join('\n'),
      output_format: 'text',
      test_output_format: 'text',
      test_name_format: 'text',
      visibility: 'visible',
      stdout_visibility: 'hidden',
      extra_data: { exercises: graded.map(({ report }) => ({ exercise: report.exercise, exerciseHash: report.exerciseHash, verdict: report.verdict })) },
      tests: graded.flatMap(({ report }, submission) => report.cases.map((result, index) => toTest(result, `${submission + 1}.${index + 1}`))),
    },
    null,
    2,
  );
};

const outputOf = ({ report }: Graded): string =>
  [`${report.exercise}: ${report.verdict.replaceAll('_', ' ')}, ${report.score} of ${report.maxScore} points`, diagnosticsText(report)].filter((text) => text !== '').join('\n');

const toTest = (result: CaseResult, number: string) => ({
  name: result.name,
  number,
  status: result.verdict === 'accepted' ? 'passed' : 'failed',
  output: explain(result),
  tags: [result.kind],
  visibility: 'visible',
});
