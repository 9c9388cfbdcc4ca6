import { format, type CaseResult } from '@nabla/exercise-kit';
import { z } from 'zod';
import { findExercise } from '../catalog.ts';

/** What the grader writes beside a secret case's result. */
export const evidenceJson = z.object({
  call: z.string().exactOptional(),
  arguments: z.array(z.string()).exactOptional(),
  expected: z.string().exactOptional(),
  actual: z.string().exactOptional(),
  console: z.string().exactOptional(),
});

type Evidence = z.infer<typeof evidenceJson>;

/** What is recorded of a version's case. */
export type CaseFacts = { readonly name: string; readonly call: string | null; readonly arguments: readonly string[]; readonly expected: string | null };

/**
 * A case as staff see it: the judgement, and of secret cases too what was called, what should have come back and what did.
 * A student's view is made by `forStudent`, of other columns.
 */
export type StaffCase = {
  readonly result: CaseResult;
  readonly call: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly console: string | null;
};

export function toStaffCase(result: CaseResult, evidence: Evidence | null, facts: CaseFacts | undefined): StaffCase {
  const call = evidence?.call ?? facts?.call ?? null;
  const args = evidence?.arguments ?? facts?.arguments ?? [];
  return {
    result,
    call: call === null ? null : `${call}(${args.join(', ')})`,
    expected: evidence?.expected ?? facts?.expected ?? null,
    actual: result.actual ?? evidence?.actual ?? null,
    console: result.console ?? evidence?.console ?? null,
  };
}

/** The samples of the version that the catalog has, for runs of before graders recorded the facts of cases. */
export function sampleFacts(exerciseId: string): readonly CaseFacts[] {
  const samples = findExercise(exerciseId)?.samples ?? [];
  return samples.map(({ name, call, args, expected }) => ({ name, call, arguments: args.map(format), expected: format(expected) }));
}
