import { isTight, LAYERS, leaksOf, type JailReport } from './jail-report.ts';

/** Under which circumstances a grader starts. */
export type Circumstances = { readonly isProduction: boolean; readonly allowWeakJail: boolean };

/**
 * Sees to it that strangers' code is not run in production behind a jail that leaks, unless somebody decided so.
 * @param warn told what leaks where the grader starts all the same
 * @throws Error that says what leaks and what to do
 */
export function demandJail(report: JailReport, { isProduction, allowWeakJail }: Circumstances, warn: (text: string) => void): void {
  if (isTight(report)) return;
  if (isProduction && !allowWeakJail) throw new Error(`${complaint(report)}\n${ADVICE}`);
  warn(complaint(report));
}

const ADVICE = 'Grading strangers here is not safe. `nabla doctor` shows more; mend what is missing, or start with --allow-weak-jail (NABLA_ALLOW_WEAK_JAIL=1) to grade all the same.';

const complaint = (report: JailReport): string =>
  [
    `The jail of student code leaks: ${leaksOf(report).map(({ attempt }) => attempt).join(', ')}.`,
    ...report.missing.map(({ layer, reason }) => `Not in force: ${layer} (${reason}), so nobody promises that ${LAYERS[layer]}.`),
  ].join('\n');
