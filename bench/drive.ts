import type { Verdict } from '@nabla/exercise-kit';
import type { LoadedExercise } from '../apps/grader/src/authoring/load-exercise.ts';
import { grade } from '../apps/grader/src/grade.ts';
import { Postponed, type Lane, type Pool } from '../apps/grader/src/sandbox/pool.ts';
import type { KnownOutcome } from './submission.ts';

/** A submission that went through the grader. `verdict` is `fault` when the grader itself failed, with why. */
export type Graded = {
  readonly submission: KnownOutcome;
  readonly verdict: Verdict | 'fault';
  readonly why: string;
  /** From asking for the grade to having it. */
  readonly timeMs: number;
};

/** How to keep a grader busy. */
export type Drive = {
  readonly exercise: LoadedExercise;
  readonly pool: Pool;
  /** Gradings at a time. */
  readonly width: number;
  readonly durationMs: number;
  /** The submission to hand in next. */
  readonly next: () => KnownOutcome;
  readonly signal: AbortSignal;
};

/**
 * Hands in submissions, each as soon as an earlier one is graded, until the time is over. Gradings that are under way
 * then are waited for and not told.
 */
export async function drive({ durationMs, width, signal, ...work }: Drive, onGraded: (graded: Graded) => void): Promise<void> {
  const end = performance.now() + durationMs;
  const isOver = (): boolean => performance.now() >= end || signal.aborted;
  const keepGoing = async (): Promise<void> => {
    while (!isOver()) {
      const graded = await gradeIn('sharing', work.next(), work);
      if (graded !== 'postponed' && !isOver()) onGraded(graded);
    }
  };
  await Promise.all(Array.from({ length: width }, keepGoing));
  signal.throwIfAborted();
}

/** Hands in a submission and waits for its grade, or to hear that it let others pass. */
export async function gradeIn(lane: Lane, submission: KnownOutcome, { exercise, pool }: Pick<Drive, 'exercise' | 'pool'>): Promise<Graded | 'postponed'> {
  const start = performance.now();
  const judged = await verdictOf(grade({ exercise, source: submission.source, pool, lane }));
  return judged === 'postponed' ? judged : { submission, ...judged, timeMs: performance.now() - start };
}

/** A fault is a finding of the bench, so it must not end it. */
async function verdictOf(grading: ReturnType<typeof grade>): Promise<Pick<Graded, 'verdict' | 'why'> | 'postponed'> {
  try {
    return { verdict: (await grading).verdict, why: '' };
  } catch (error) {
    if (error instanceof Postponed) return 'postponed';
    return { verdict: 'fault', why: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong with a verdict, or null. */
export function findWrong({ submission, verdict, why }: Graded): string | null {
  if (verdict === 'fault') return `${submission.name} was not graded: ${why}`;
  return submission.right.includes(verdict) ? null : `${submission.name} got ${verdict} instead of ${submission.right.join(' or ')}`;
}
