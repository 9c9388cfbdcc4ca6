import { VERDICTS, type Verdict } from '@nabla/exercise-kit';
import { z } from 'zod';

// What the grader's gate writes into JSON columns, read back. For staff alone: it quotes solutions.

const verdict = z.enum(VERDICTS) satisfies z.ZodType<Verdict>;

const change = z.object({ before: z.string(), after: z.string() });

const finding = z.object({
  severity: z.enum(['error', 'note']),
  message: z.string(),
  /** Inside the exercise's folder; lines count from 1. */
  file: z.string().exactOptional(),
  line: z.number().exactOptional(),
  /** A mutant that survives. */
  diff: change.exactOptional(),
});

const row = z.object({
  /** Such as `solution`, `starter` or `wrong_answer/sign-flip`. */
  implementation: z.string(),
  /** Null for the starter, which may get any verdict but `accepted`. */
  expected: verdict.nullable(),
  verdict,
  /** One for each case that was reached, in order. */
  cases: z.array(verdict),
});

const matrix = z.object({ cases: z.array(z.object({ name: z.string(), kind: z.enum(['sample', 'secret']) })), rows: z.array(row) });

const mutants = z.object({
  total: z.number(),
  killed: z.number(),
  /** Those that compute the same, each with the author's reason. */
  equivalent: z.array(change.extend({ operator: z.string(), line: z.number(), reason: z.string() })),
});

/** The JSON columns of a finished check; a column is null where the gate did not get so far. */
export const checkJson = z.object({ findings: z.array(finding).nullable(), matrix: matrix.nullable(), mutants: mutants.nullable() });
