import { format, type JudgedCase } from '@nabla/exercise-kit';

/**
 * What a secret case was called with and what came back, written out and cut. For staff, beside the case result and never in it:
 * a case result may reach the student, and a submission can print its secret arguments.
 */
export type Evidence = {
  readonly call?: string;
  readonly arguments?: readonly string[];
  readonly expected?: string;
  readonly actual?: string;
  readonly console?: string;
};

/** Null where there is nothing to look into: samples carry all of it themselves, and what is accepted came back as expected. */
export function evidenceOf({ testCase, result, outcomes, comparison }: JudgedCase): Evidence | null {
  if (testCase.kind === 'sample' || result.verdict === 'accepted') return null;
  const printed = outcomes.find((outcome) => outcome.console !== '');
  return {
    ...(comparison ? { call: comparison.call, arguments: comparison.args.map(format), expected: format(comparison.expected), actual: format(comparison.actual) } : {}),
    ...(printed ? { console: printed.console } : {}),
  };
}
