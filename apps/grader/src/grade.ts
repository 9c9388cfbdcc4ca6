import { judge, score, worstVerdict, type CaseResult, type JudgedCase, type OnProgress, type Report, type Verdict } from '@nabla/exercise-kit';
import { diagnose } from './diagnose.ts';
import { structuralHints } from './structural-hints.ts';
import type { KnownSubmission } from './authoring/read-submissions.ts';
import { loadFailure } from './load-failure.ts';
import { openSubmission, type OpenRequest } from './open-submission.ts';
import type { OpenSession } from './sandbox/pool.ts';
import type { TypeCheck, TypeChecker } from './type-check/type-checker.ts';
import { GRADER_VERSION } from './version.ts';

/** A submission and, where its types are to be checked as well, by whom. */
type GradeRequest = OpenRequest & { readonly typeChecker?: TypeChecker | null };

/**
 * The whole way of a submission: open it in the sandbox, judge it case by case, look for a known mistake, sum up.
 * @param onCase told each result as soon as it is known, hints excepted
 * @param onProgress told how far a training is, which may take many seconds
 * @throws only when the grader's own machinery fails; whatever the submission does is in the report
 */
export async function grade(request: GradeRequest, onCase: (judged: JudgedCase) => void = () => {}, onProgress: OnProgress = () => {}): Promise<Report> {
  const ran = await timed(() => run(request, onCase, onProgress));
  return sumUp(request, ran, await diagnose(request.exercise, request.pool, ran.calls));
}

/** The same without a look for known mistakes, where verdicts are all that is asked for. */
export const gradeUndiagnosed = async (request: GradeRequest): Promise<Report> => sumUp(request, await timed(() => run(request, () => {}, () => {})), null);

async function timed(go: () => Promise<Run>): Promise<Run & { readonly timeMs: number }> {
  const startedAt = performance.now();
  const ran = await go();
  return { ...ran, timeMs: performance.now() - startedAt };
}

async function sumUp({ exercise, pool }: GradeRequest, { opening, calls, types, timeMs }: Run & { readonly timeMs: number }, mistake: KnownSubmission | null): Promise<Report> {
  const diagnostics = [...(opening.diagnostics ?? []), ...((await types?.finish()) ?? [])];
  const cases = withHints(calls, mistake);
  return {
    exercise: exercise.id,
    exerciseHash: exercise.hash,
    verdict: opening.verdict ?? worstVerdict(cases.map((result) => result.verdict)),
    score: score(exercise.exercise.points, exercise.cases, cases),
    maxScore: exercise.exercise.points,
    timeMs,
    cases,
    ...(mistake ? { mistake: mistake.name } : {}),
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    grader: { version: GRADER_VERSION, jail: pool.jail },
  };
}

/** The hint of the listed mistake; where there is none, what the numbers tell by themselves. */
function withHints(calls: readonly JudgedCase[], mistake: KnownSubmission | null): readonly CaseResult[] {
  const structural = mistake ? new Map<string, string>() : structuralHints(calls);
  return calls.map(({ result, comparison }) => {
    const hint = mistake?.hint ?? structural.get(comparison?.call ?? '');
    return result.verdict === 'wrong_answer' && hint !== undefined ? { ...result, hint } : result;
  });
}

type Run = { readonly opening: Opened; readonly calls: readonly JudgedCase[]; readonly types: TypeCheck | undefined };

/** The sandbox is given back at the end, before anything else runs in it. */
async function run(request: GradeRequest, onCase: (judged: JudgedCase) => void, onProgress: OnProgress): Promise<Run> {
  await using session = await openSubmission(request);
  // Beside the judging, whose verdict does not depend on it.
  const types = session.kind === 'rejected' ? undefined : request.typeChecker?.begin(request.source);
  const calls: JudgedCase[] = [];
  if (session.kind === 'opened') {
    for await (const judged of judge(request.exercise.cases, session.candidate, onProgress)) {
      calls.push(judged);
      onCase(judged);
    }
  }
  return { opening: openingOf(session), calls, types };
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
