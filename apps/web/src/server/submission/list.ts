import type { Prisma, PrismaClient } from '@nabla/db';
import { readVisibleFrom } from '../grades/read-door.ts';
import { COUNTING_RUN } from './counting-run.ts';

const ATTEMPT = {
  id: true,
  attempt: true,
  submittedAt: true,
  runs: { ...COUNTING_RUN, select: { verdict: true, score: true, maxScore: true, timeMs: true } },
} as const satisfies Prisma.SubmissionSelect;

/** Submissions in short, the latest first. The caller scopes `where` by person and course. */
async function listAttempts(db: PrismaClient, where: Prisma.SubmissionWhereInput) {
  const submissions = await db.submission.findMany({ where, orderBy: { attempt: 'desc' }, select: ATTEMPT });
  return submissions.map(({ runs, ...submission }) => ({ ...submission, run: runs[0] ?? null }));
}

/** A student's own, whose results show no earlier than the assignment says. */
export async function listOwnAttempts(db: PrismaClient, key: { readonly userId: string; readonly assignmentExerciseId: string }, now: Date) {
  const [attempts, visibleFrom] = await Promise.all([listAttempts(db, key), readVisibleFrom(db, key)]);
  return visibleFrom <= now.getTime() ? attempts : attempts.map((attempt) => ({ ...attempt, run: null }));
}
