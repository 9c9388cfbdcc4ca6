import type { PrismaClient } from '@nabla/db';
import { findUngraded } from './select.ts';

type Asked = { readonly id: string; readonly assignmentExerciseId: string; readonly scope: 'all' | 'latest' | 'counting'; readonly state: string };

/** How far a regrade is: runs, those that are finished, those on which the grader failed, and submissions that came in since. */
export type Progress = { readonly total: number; readonly finished: number; readonly failed: number; readonly newcomers: number };

export async function readProgress(db: PrismaClient, { id, assignmentExerciseId, scope, state }: Asked): Promise<Progress> {
  const current = { regradeId: id, abandonedAt: null };
  const [total, finished, failed, newcomers] = await Promise.all([
    db.gradingRun.count({ where: current }),
    db.gradingRun.count({ where: { ...current, verdict: { not: null } } }),
    db.gradingRun.count({ where: { ...current, verdict: 'judge_error' } }),
    state === 'trial' ? findUngraded(db, { regradeId: id, assignmentExerciseId, scope }) : [],
  ]);
  return { total, finished, failed, newcomers: newcomers.length };
}
