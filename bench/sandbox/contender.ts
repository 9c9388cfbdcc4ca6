import type { Program } from '../../scripts/processes/process-group.ts';
import { ProgramError, run } from '../../scripts/processes/run.ts';

/** A way to grade the submission in a folder. */
export type Contender = {
  readonly name: string;
  /** What was done, in one line for the reader of the table. */
  readonly how: string;
  readonly grade: (folder: string) => Promise<Judgement>;
  /** How often it grades before it is measured, beyond what tells whether it grades rightly. */
  readonly warmUps?: number;
};

/** What a contender says of the submission; `why` helps when it should have said something else. */
export type Judgement = { readonly accepted: true } | { readonly accepted: false; readonly why: string };

export const ACCEPTED: Judgement = { accepted: true };

/** A program that accepts by its exit code. */
export async function judgementOf(program: Program, signal: AbortSignal): Promise<Judgement> {
  try {
    await run(program, signal);
    return ACCEPTED;
  } catch (error) {
    if (error instanceof ProgramError) return { accepted: false, why: error.message };
    throw error;
  }
}
