/** Every verdict, the worst last. The order decides which one a submission gets. */
export const VERDICTS = [
  'accepted',
  'wrong_answer',
  'runtime_error',
  'output_limit_exceeded',
  'memory_limit_exceeded',
  'time_limit_exceeded',
  'compile_error',
  'judge_error',
] as const;

/** The judgement on a case or on a whole submission. */
export type Verdict = (typeof VERDICTS)[number];

/** The worst of some verdicts; `accepted` when there are none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  const rank = Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
  return VERDICTS[rank] ?? 'judge_error';
}
