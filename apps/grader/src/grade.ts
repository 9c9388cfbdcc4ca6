import { judge, score, worstVerdict, type CaseResult, type Diagnostic, type Outcome, type Report, type Verdict } from '@nabla/exercise-kit';
import type { LoadedExercise } from './authoring/load-exercise.ts';
import type { OpenSession, Pool } from './sandbox/pool.ts';
import { GRADER_VERSION } from './version.ts';

/** One submission to grade. */
export type GradeRequest = {
  readonly exercise: LoadedExercise;
  /** The student's file as it was handed in. */
  readonly source: Uint8Array;
  readonly pool: Pool;
};

/**
 * The whole way of a submission: open it in the sandbox, judge it case by case, sum up.
 * @param onCase told each result as soon as it is known
 * @throws only when the grader's own machinery fails; whatever the submission does is in the report
 */
export async function grade({ exercise, source, pool }: GradeRequest, onCase: (result: CaseResult) => void = () => {}): Promise<Report> {
  const startedAt = performance.now();
  const { functions, limits } = exercise.exercise;
  await using session = await pool.open({ source, driver: exercise.driver, functions, limits });
  const cases: CaseResult[] = [];
  if (session.kind === 'opened') {
    for await (const result of judge(exercise.cases, session.candidate)) {
      cases.push(result);
      onCase(result);
    }
  }
  return {
    exercise: exercise.id,
    exerciseHash: exercise.hash,
    verdict: verdictOf(session, cases),
    score: score(exercise.exercise.points, exercise.cases, cases),
    maxScore: exercise.exercise.points,
    timeMs: performance.now() - startedAt,
    cases,
    ...diagnosticsOf(session),
    grader: { version: GRADER_VERSION, jail: pool.jail },
  };
}

function verdictOf(session: OpenSession, cases: readonly CaseResult[]): Verdict {
  switch (session.kind) {
    case 'rejected':
      return 'compile_error';
    case 'failed':
      return LOAD_FAILURES[session.outcome.kind].verdict;
    case 'opened':
      return worstVerdict(cases.map((result) => result.verdict));
    default:
      return session satisfies never;
  }
}

function diagnosticsOf(session: OpenSession): { readonly diagnostics?: readonly Diagnostic[] } {
  switch (session.kind) {
    case 'rejected':
      return { diagnostics: session.diagnostics };
    case 'failed':
      return { diagnostics: [toDiagnostic(session.outcome)] };
    case 'opened':
      return {};
    default:
      return session satisfies never;
  }
}

type LoadFailure = Exclude<Outcome, { kind: 'returned' }>;

/** What it means when a file breaks before any of its functions is called. No secret is in play yet, so texts may be shown. */
const LOAD_FAILURES = {
  threw: { verdict: 'runtime_error', message: 'The file threw an error while it was loaded.' },
  timed_out: { verdict: 'time_limit_exceeded', message: 'Loading the file took too long. Does it wait or loop outside of its functions?' },
  out_of_memory: { verdict: 'memory_limit_exceeded', message: 'Loading the file took too much memory.' },
  output_flood: { verdict: 'output_limit_exceeded', message: 'The file printed too much while it was loaded.' },
  protocol_broken: { verdict: 'runtime_error', message: 'The program ended the process that it ran in.' },
} as const satisfies Record<LoadFailure['kind'], { readonly verdict: Verdict; readonly message: string }>;

function toDiagnostic(outcome: LoadFailure): Diagnostic {
  const { message } = LOAD_FAILURES[outcome.kind];
  if (outcome.kind !== 'threw') return { severity: 'error', message };
  const { error } = outcome;
  return {
    severity: 'error',
    message: `${message} ${error.name}: ${error.message}`,
    ...(error.line === undefined ? {} : { line: error.line }),
    ...(error.column === undefined ? {} : { column: error.column }),
  };
}
