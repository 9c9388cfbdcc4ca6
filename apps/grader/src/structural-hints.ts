import { diagnoseTensors, type JudgedCase } from '@nabla/exercise-kit';

/** For every function whose wrong results have something in common: what that is, in one sentence. */
export function structuralHints(judged: readonly JudgedCase[]): ReadonlyMap<string, string> {
  const failed = judged.filter(({ result }) => result.verdict === 'wrong_answer').flatMap(({ comparison }) => comparison ?? []);
  const hints = new Map<string, string>();
  for (const [call, comparisons] of Map.groupBy(failed, ({ call: name }) => name)) {
    const hint = diagnoseTensors(comparisons);
    if (hint !== null) hints.set(call, hint);
  }
  return hints;
}
