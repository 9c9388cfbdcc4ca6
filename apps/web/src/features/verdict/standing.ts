import type { CaseResult, Verdict } from '@nabla/exercise-kit';
import type { Result } from './result.ts';

/** A verdict, or why there is none: of a case the last two, of a whole result the others. */
export type Standing = Verdict | 'queued' | 'running' | 'pending' | 'not_run';

/** A case as a row of the result: there from the start, so that nothing moves when results come in. */
export type CaseRow = { readonly name: string; readonly standing: Standing; readonly result: CaseResult | null };

/** All cases in order, with or without a result. */
export function rowsOf({ names, cases, status }: Result): readonly CaseRow[] {
  const results = new Map(cases.map((result) => [result.name, result]));
  const missing: Standing = status.kind === 'queued' || status.kind === 'running' || status.kind === 'withheld' ? 'pending' : 'not_run';
  return names.map((name) => {
    const result = results.get(name) ?? null;
    return { name, standing: result?.verdict ?? missing, result };
  });
}
