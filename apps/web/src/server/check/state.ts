/** How an exercise stands in the version that the catalog has. */
export type CheckState =
  | 'not_checked'
  /** Asked for, and not finished. */
  | 'checking'
  | 'proven'
  | 'has_findings'
  /** The grader failed, which says nothing about the exercise. */
  | 'failed';

type Checked = { readonly passed: boolean | null };

/** @param latest the latest finished check of this version */
export function stateOf(latest: Checked | null, checking: boolean): CheckState {
  if (checking) return 'checking';
  if (latest === null) return 'not_checked';
  if (latest.passed === null) return 'failed';
  return latest.passed ? 'proven' : 'has_findings';
}
