import { checkerOf, judge, worstVerdict, type CaseResult, type Diagnostic, type Limits, type StudentRuntime, type StudentSample, type TestCase, type Verdict } from '@nabla/exercise-kit';
import type { Result } from '#features/verdict/result.ts';
import { erase } from './erase/erase.ts';
import { Session, type Opening } from './session.ts';
import type { Unreturned } from './worker-messages.ts';

/** What the browser must know of an exercise to run it. */
export type Runnable = {
  readonly samples: readonly StudentSample[];
  readonly functions: readonly string[];
  readonly withheld: readonly string[];
  readonly driver: string | null;
  readonly limits: Limits;
};

type Run = {
  /** TypeScript. */
  readonly source: string;
  readonly exercise: Runnable;
  readonly runtime: Pick<StudentRuntime, 'harness' | 'modules'>;
  /** Says in words why a file could not be loaded. */
  readonly explain: (kind: Unreturned['kind']) => string;
};

/** Erase the types, open the file in a worker, judge the samples: yields the result as far as it is known. Never a grade. */
export async function* runSamples(run: Run): AsyncGenerator<Result, void> {
  const startedAt = performance.now();
  const names = run.exercise.samples.map(({ name }) => name);
  const running: Result = { origin: { kind: 'run' }, names, cases: [], diagnostics: [], status: { kind: 'running' } };
  yield running;
  let judged: Judged = { verdict: 'accepted', cases: [], diagnostics: [] };
  for await (judged of judgeSamples(run)) yield { ...running, cases: judged.cases };
  const { verdict, ...rest } = judged;
  yield { ...running, ...rest, status: { kind: 'done', verdict, timeMs: performance.now() - startedAt, score: null } };
}

/** What is known so far. */
type Judged = { readonly verdict: Verdict; readonly cases: readonly CaseResult[]; readonly diagnostics: readonly Diagnostic[] };

async function* judgeSamples(run: Run): AsyncGenerator<Judged, void> {
  const erased = await erase(run.source);
  if (!erased.ok) {
    yield { verdict: 'compile_error', cases: [], diagnostics: [erased.diagnostic] };
    return;
  }
  using session = await Session.start(run.runtime.harness);
  const opening = await openFile(session, erased.code, run);
  if (opening.kind !== 'opened') {
    yield unopened(opening, run.explain);
    return;
  }
  let cases: readonly CaseResult[] = [];
  for await (const { result } of judge(run.exercise.samples.map(toTestCase), opening.candidate)) {
    cases = [...cases, result];
    yield { verdict: worstVerdict(cases.map(({ verdict }) => verdict)), cases, diagnostics: [] };
  }
}

function openFile(session: Session, source: string, { exercise, runtime }: Run): Promise<Opening> {
  const { driver, functions, withheld, limits } = exercise;
  return session.open({ kind: 'open', source, modules: runtime.modules, driver, functions, withheld }, limits.totalTimeMs);
}

const toTestCase = ({ checker, ...sample }: StudentSample): TestCase => ({ ...sample, task: 'call', kind: 'sample', checker: checkerOf(checker), weight: 1 });

function unopened(opening: Exclude<Opening, { kind: 'opened' }>, explain: Run['explain']): Judged {
  return opening.kind === 'rejected'
    ? { verdict: 'compile_error', cases: [], diagnostics: opening.diagnostics }
    : { verdict: VERDICTS[opening.outcome.kind], cases: [], diagnostics: [explained(opening.outcome, explain)] };
}

/** What it means when a file breaks while it is loaded. */
const VERDICTS = {
  threw: 'runtime_error',
  timed_out: 'time_limit_exceeded',
  out_of_memory: 'memory_limit_exceeded',
  output_flood: 'output_limit_exceeded',
  protocol_broken: 'runtime_error',
} as const satisfies Record<Unreturned['kind'], Verdict>;

function explained(outcome: Unreturned, explain: Run['explain']): Diagnostic {
  const message = explain(outcome.kind);
  if (outcome.kind !== 'threw') return { severity: 'error', message };
  const { name, message: text, ...place } = outcome.error;
  return { severity: 'error', message: `${message} ${name}: ${text}`, ...place };
}
