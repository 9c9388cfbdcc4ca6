import { curveForStudent, forStudent, type CaseResult, type Diagnostic, type Progress, type StudentCaseResult, type Verdict } from '@nabla/exercise-kit';

/** A submission as its student sees it at one moment. */
export type SubmissionSnapshot = SnapshotFacts & SnapshotPhase;

type SnapshotFacts = {
  readonly id: string;
  /** Counts from 1. */
  readonly attempt: number;
  readonly submittedAt: Date;
  /** All cases in order; those without a result are still to come, or were never reached. */
  readonly caseNames: readonly string[];
  readonly cases: readonly StudentCaseResult[];
};

type SnapshotPhase =
  | ({ readonly phase: 'queued' } & Line)
  /** `progress` is that of the training under way. */
  | { readonly phase: 'grading'; readonly progress: Progress | null }
  | ({ readonly phase: 'done'; readonly verdict: Exclude<Verdict, 'judge_error'> } & Judgement)
  /** Graded, and shown later. */
  | { readonly phase: 'withheld'; readonly visibleAt: Date }
  /** The grader failed, not the student. */
  | { readonly phase: 'not_graded' };

/** Where a submission stands in line. */
export type Line = {
  /** Counts from 1: the next to be graded. */
  readonly place: number;
  /** An estimate; null while nobody grades. */
  readonly waitSeconds: number | null;
};

type Judgement = {
  readonly score: number;
  readonly maxScore: number;
  readonly timeMs: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** What is recorded of a submission; `run` is its latest run that was not abandoned. */
export type SubmissionRecord = {
  readonly id: string;
  readonly attempt: number;
  readonly submittedAt: Date;
  readonly run: RunRecord | null;
};

export type RunRecord = {
  readonly startedAt: Date | null;
  readonly verdict: Verdict | null;
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly timeMs: number | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly progress: Progress | null;
  readonly cases: readonly CaseResult[];
};

/** What the record does not say. */
type Surroundings = { readonly caseNames: readonly string[]; readonly line: Line; readonly withheldUntil: Date | null };

/** The one place where a student's view of a submission is made. */
export function toSnapshot({ id, attempt, submittedAt, run }: SubmissionRecord, { caseNames, line, withheldUntil }: Surroundings): SubmissionSnapshot {
  const results = run?.cases ?? [];
  // A student can run the samples anyway; the secret cases are the result.
  const cases = (withheldUntil === null ? results : results.filter(({ kind }) => kind === 'sample')).map(forStudent);
  return { id, attempt, submittedAt, caseNames: namesOf(caseNames, cases), cases, ...phaseOf(run, { line, withheldUntil }) };
}

/** Cases that have results but that the exercise no longer has belong to an earlier version of it. */
function namesOf(caseNames: readonly string[], cases: readonly StudentCaseResult[]): readonly string[] {
  const known = new Set(caseNames);
  return cases.every(({ name }) => known.has(name)) ? caseNames : cases.map(({ name }) => name);
}

function phaseOf(run: RunRecord | null, { line, withheldUntil }: Omit<Surroundings, 'caseNames'>): SnapshotPhase {
  if (run === null || (run.verdict === null && run.startedAt === null)) return { phase: 'queued', ...line };
  if (run.verdict === null) return { phase: 'grading', progress: withheldUntil === null ? underWay(run) : null };
  if (run.verdict === 'judge_error') return { phase: 'not_graded' };
  if (withheldUntil !== null) return { phase: 'withheld', visibleAt: withheldUntil };
  const { verdict, score, maxScore, timeMs, diagnostics } = run;
  return { phase: 'done', verdict, score: score ?? 0, maxScore: maxScore ?? 0, timeMs: timeMs ?? 0, diagnostics };
}

/** The progress of a case that has no result yet. */
function underWay({ progress, cases }: RunRecord): Progress | null {
  if (progress === null || cases.some(({ name }) => name === progress.name)) return null;
  return { ...progress, curve: curveForStudent(progress.curve) };
}

/** Whether nothing more will happen to it. */
export const isFinal = ({ phase }: SubmissionSnapshot): boolean => phase === 'done' || phase === 'withheld' || phase === 'not_graded';

/** When to look at it again although nothing was announced, or null when nothing more will happen to it. */
export const lookAgainMs = (snapshot: SubmissionSnapshot): number | null => (isFinal(snapshot) ? null : snapshot.phase === 'queued' ? 2_000 : 15_000);
