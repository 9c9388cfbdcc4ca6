import type { CaseResult } from './case-result.ts';
import type { TestCase } from './test-case.ts';

/**
 * The points of a submission: the exercise's points shared among its cases by weight, in hundredths.
 * Cases that were never reached (after a timeout, say) earn nothing.
 * @returns between 0 and `points`, both inclusive; `points` exactly when every case is accepted
 */
export function score(points: number, cases: readonly TestCase[], results: readonly CaseResult[]): number {
  const accepted = new Set(results.filter((result) => result.verdict === 'accepted').map((result) => result.name));
  const total = sumOfWeights(cases);
  const earned = sumOfWeights(cases.filter((testCase) => accepted.has(testCase.name)));
  return total === 0 ? 0 : Math.round((100 * points * earned) / total) / 100;
}

const sumOfWeights = (cases: readonly TestCase[]): number => cases.reduce((sum, testCase) => sum + testCase.weight, 0);
