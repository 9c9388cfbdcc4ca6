import { judge, score, worstVerdict, type Candidate, type CaseResult, type Outcome, type Report, type Verdict } from '@nabla/exercise-kit';
import { diagnose, type JudgedCall } from './diagnose.ts';
import { loadFailure } from './load-failure.ts';
import { openSubmission, type OpenRequest } from './open-submission.ts';
import type { OpenSession } from './sandbox/pool.ts';
import { GRADER_VERSION } from './version.ts';

/**
 * The whole way of a submission: open it in the sandbox, judge it case by case, look for a known mistake, sum up.
 * @param onCase told each result as soon as it is known, hints excepted
 * @throws only when the grader's own machinery fails; whatever the submission does is in the report
 */
export async function grade(request: OpenRequest, onCase: (result: CaseResult) => void = () => {}): Promise<Report> {
  const { exercise, pool } = request;
  const startedAt = performance.now();
  const { opening, calls } = await run(request, onCase);
  const timeMs = performance.now() - startedAt;
  const mistake = await diagnose(exercise, pool, calls);
  const cases = calls.map(({ result }) => (result.verdict === 'wrong_answer' && mistake ? { ...result, hint: mistake.hint } : result));
  return {
    exercise: exercise.id,
    exerciseHash: exercise.hash,
    verdict: opening.verdict ?? worstVerdict(cases.map((result) => result.verdict)),
    score: score(exercise.exercise.points, exercise.cases, cases),
    maxScore: exercise.exercise.points,
    timeMs,
    cases,
    ...(mistake ? { mistake: mistake.name } : {}),
    ...(opening.diagnostics ? { diagnostics: opening.diagnostics } : {}),
    grader: { version: GRADER_VERSION, jail: pool.jail },
  };
}

type Run = { readonly opening: Opened; readonly calls: readonly JudgedCall[] };

/** The sandbox is given back at the end, before anything else runs in it. */
async function run(request: OpenRequest, onCase: (result: CaseResult) => void): Promise<Run> {
  const { exercise } = request;
  await using session = await openSubmission(request);
  const calls: JudgedCall[] = [];
  if (session.kind === 'opened') {
    const { candidate, firstOutcome } = remembering(session.candidate);
    for await (const result of judge(exercise.cases, candidate)) {
      const testCase = exercise.cases[calls.length];
      const outcome = firstOutcome();
      if (testCase && outcome) calls.push({ testCase, outcome, result });
      onCase(result);
    }
  }
  return { opening: openingOf(session), calls };
}

/** Keeps the outcome of a case's first call, which the judge turns into a result and drops. */
function remembering(candidate: Candidate): { readonly candidate: Candidate; readonly firstOutcome: () => Outcome | null } {
  let first: Outcome | null = null;
  const call: Candidate['call'] = async (request) => {
    const outcome = await candidate.call(request);
    first ??= outcome;
    return outcome;
  };
  const firstOutcome = (): Outcome | null => {
    const outcome = first;
    first = null;
    return outcome;
  };
  return { candidate: { call }, firstOutcome };
}

/** What opening alone decides: nothing when the file could be opened. */
type Opened = { readonly verdict?: Verdict; readonly diagnostics?: Report['diagnostics'] };

function openingOf(session: OpenSession): Opened {
  switch (session.kind) {
    case 'opened':
      return {};
    case 'rejected':
      return { verdict: 'compile_error', diagnostics: session.diagnostics };
    case 'failed':
      return loadFailure(session.outcome);
    default:
      return session satisfies never;
  }
}
