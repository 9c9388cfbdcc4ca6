import type { CaseResult, Verdict } from '@nabla/exercise-kit';

/** A case that two runs of a submission judged differently; null where the run's version has no such case, or never reached it. */
export type CaseChange = {
  readonly name: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** What the run that did not accept it says, in a sentence. */
  readonly why: string | null;
};

/** What differs between two runs, in the later run's order, then what it no longer has. */
export function caseChanges(before: readonly CaseResult[], after: readonly CaseResult[]): readonly CaseChange[] {
  const [was, is] = [byName(before), byName(after)];
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names.flatMap((name) => {
    const [left, right] = [was.get(name), is.get(name)];
    if (left?.verdict === right?.verdict) return [];
    return [{ name, before: left?.verdict ?? null, after: right?.verdict ?? null, why: whyOf(right) ?? whyOf(left) }];
  });
}

const byName = (cases: readonly CaseResult[]): ReadonlyMap<string, CaseResult> => new Map(cases.map((result) => [result.name, result]));

function whyOf(result: CaseResult | undefined): string | null {
  if (result?.verdict === 'wrong_answer') return result.mismatch.message;
  return result?.verdict === 'runtime_error' ? `${result.error.name}: ${result.error.message}` : null;
}
