import { judge, worstVerdict, type CaseResult, type Limits, type Outcome, type TestCase, type Verdict } from '@nabla/exercise-kit';
import { loadFailure } from '../../src/load-failure.ts';
import type { Pool } from '../../src/sandbox/pool.ts';

/** What is known of a submission once it was judged. */
export type Judged = {
  readonly verdict: Verdict;
  readonly cases: readonly CaseResult[];
  /** Every text that left the sandbox. */
  readonly shown: string;
  /** By how much the latest run exceeded its limit; negative when none did. On a busy machine the limit is one of CPU time. */
  readonly lateMs: number;
};

type Exam = { readonly pool: Pool; readonly source: Uint8Array; readonly cases: readonly TestCase[]; readonly limits: Limits };

/** Runs a submission as the grader does and keeps what it let out. */
export async function judged({ pool, source, cases, limits }: Exam): Promise<Judged> {
  await using session = await pool.open({ source, driver: null, functions: ['backprop'], limits });
  if (session.kind === 'rejected') return { verdict: 'compile_error', cases: [], shown: JSON.stringify(session.diagnostics), lateMs: -1 };
  if (session.kind === 'failed') {
    const { outcome } = session;
    return { verdict: loadFailure(outcome).verdict, cases: [], shown: JSON.stringify(outcome), lateMs: lateMs([outcome], limits) };
  }
  const outcomes: Outcome[] = [];
  const call: typeof session.candidate.call = async (request) => {
    const outcome = await session.candidate.call(request);
    outcomes.push(outcome);
    return outcome;
  };
  const results: CaseResult[] = [];
  for await (const { result } of judge(cases, { call })) results.push(result);
  return {
    verdict: worstVerdict(results.map(({ verdict }) => verdict)),
    cases: results,
    shown: JSON.stringify(outcomes),
    lateMs: lateMs(outcomes, limits),
  };
}

const lateMs = (outcomes: readonly Outcome[], { caseTimeMs }: Limits): number =>
  Math.max(...outcomes.map(({ timeMs, cpuMs }) => Math.min(timeMs, cpuMs ?? timeMs))) - caseTimeMs;
