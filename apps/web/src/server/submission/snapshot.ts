import { forStudent, type CaseResult, type Diagnostic, type StudentCaseResult, type Verdict } from '@nabla/exercise-kit';

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
  /** `place` counts from 1: the next to be graded. */
  | { readonly phase: 'queued'; readonly place: number }
  | { readonly phase: 'grading' }
  | ({ readonly phase: 'done'; readonly verdict: Exclude<Verdict, 'judge_error'> } & Judgement)
  /** The grader failed, not the student. */
  | { readonly phase: 'not_graded' };

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
  readonly cases: readonly CaseResult[];
};

/** What the record does not say. */
type Surroundings = { readonly caseNames: readonly string[]; readonly place: number };

/** The one place where a student's view of a submission is made. */
export function toSnapshot({ id, attempt, submittedAt, run }: SubmissionRecord, { caseNames, place }: Surroundings): SubmissionSnapshot {
  const cases = (run?.cases ?? []).map(forStudent);
  return { id, attempt, submittedAt, caseNames: namesOf(caseNames, cases), cases, ...phaseOf(run, place) };
}

/** Cases that have results but that the exercise no longer has belong to an earlier version of it. */
function namesOf(caseNames: readonly string[], cases: readonly StudentCaseResult[]): readonly string[] {
  const known = new Set(caseNames);
  return cases.every(({ name }) => known.has(name)) ? caseNames : cases.map(({ name }) => name);
}

function phaseOf(run: RunRecord | null, place: number): SnapshotPhase {
  if (run === null || (run.verdict === null && run.startedAt === null)) return { phase: 'queued', place };
  if (run.verdict === null) return { phase: 'grading' };
  if (run.verdict === 'judge_error') return { phase: 'not_graded' };
  const { verdict, score, maxScore, timeMs, diagnostics } = run;
  return { phase: 'done', verdict, score: score ?? 0, maxScore: maxScore ?? 0, timeMs: timeMs ?? 0, diagnostics };
}

/** Whether nothing more will happen to it. */
export const isFinal = ({ phase }: SubmissionSnapshot): boolean => phase === 'done' || phase === 'not_graded';

/** When to look at it again although nothing was announced, or null when nothing more will happen to it. */
export const lookAgainMs = (snapshot: SubmissionSnapshot): number | null => (isFinal(snapshot) ? null : snapshot.phase === 'queued' ? 2_000 : 15_000);
